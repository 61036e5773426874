using Microsoft.Playwright;
using Scheduler.Contracts.Posts;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Approval;

public sealed class ManagerTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Fact]
    public async Task A_manager_is_offered_no_signature()
    {
        var key = await Demo.Submitted(DemoCast.Corvaisier, Unique("Pas à moi"), Demo.Now.AddDays(1));
        var visitor = await Visit(Person.Manager);
        await visitor.Open(SignPath(key));

        await Expect(visitor.Text("Seul Dr Ysaline Corvaisier signe, ou son délégué aux dates convenues.")).ToBeVisibleAsync();
        await Expect(visitor.Button("Signer")).ToHaveCountAsync(0);
        await Expect(visitor.Link("Refuser…")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("sign", "")]
    [InlineData("ask", "?ask=decline")]
    public async Task A_manager_who_sends_the_surgeons_form_by_hand_changes_nothing(string form, string asked)
    {
        var key = await Demo.Submitted(DemoCast.Corvaisier, Unique("Formulaire forgé"), Demo.Now.AddDays(1));
        var visitor = await Visit(Person.Manager);
        await visitor.Open(PostPath(key));
        var token = await visitor.Page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync();

        var fields = visitor.Page.APIRequest.CreateFormData();
        fields.Append("__RequestVerificationToken", token);
        fields.Append("_handler", form);
        fields.Append("hash", (await Demo.Read(key)).Hash);
        fields.Append("why", "au nom du chirurgien");
        var answer = await visitor.Page.APIRequest.PostAsync(SignPath(key) + asked, new() { Form = fields, MaxRedirects = 0 });

        Assert.InRange(answer.Status, 400, 499);
        Assert.Equal(PostState.InReview, (await Demo.Read(key)).State);
    }
}
