using Microsoft.AspNetCore.Components;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Boards;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Panel.Approval;

/// <summary>Reads the post before its signer, and carries their decision.</summary>
public abstract class SignPageBase : PanelPage
{
    [Inject] private PostService Posts { get; set; } = null!;
    [Inject] private BoardService Boards { get; set; } = null!;
    [Inject] private SheetReader Sheets { get; set; } = null!;

    /// <summary>The owner's segment in the address.</summary>
    [Parameter] public string OwnerSegment { get; set; } = "";

    /// <summary>The post's segment in the address.</summary>
    [Parameter] public string PostSegment { get; set; } = "";

    /// <summary>Which network is shown, from 1.</summary>
    [SupplyParameterFromQuery(Name = "n")] public int? Number { get; set; }

    /// <summary>change, decline or nothing.</summary>
    [SupplyParameterFromQuery(Name = "ask")] public string? Asked { get; set; }

    /// <summary>What is shown; null: not found.</summary>
    protected SignSheet? Sheet { get; private set; }

    /// <summary>What was typed.</summary>
    protected SignEntry Entry { get; private set; } = new();

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Posted) { Entry = SignEntry.Read(Form); }
        Sheet = await Read();
        if (Sheet is null) { Navigation.NotFound(); }
    }

    /// <summary>Signs what was shown.</summary>
    protected async Task Sign()
    {
        if (Sheet is null) { return; }
        var attestations = Entry.Attest(Sheet.ToAttest);
        if (Entry.Errors.Count > 0) { return; }
        var answer = await Posts.Sign(PostKey.Parse(Sheet.Post.Key), Entry.Hash, attestations, Gone);
        await Follow(answer, "signed.title", Leaves);
    }

    /// <summary>Sends it back, or declines it.</summary>
    protected async Task Ask()
    {
        if (Sheet is null || !Entry.HasWhy()) { return; }
        var key = PostKey.Parse(Sheet.Post.Key);
        await (Sheet.Ask == "decline"
            ? Follow(await Posts.Decline(key, Entry.Why, Gone), "declined.title", _ => Say.It("declined.text"))
            : Follow(await Posts.RequestChanges(key, Entry.Why, Gone), "asked.title", _ => Say.It("asked.text")));
    }

    private async Task Follow(Answer<PostView> answer, string title, Func<PostView, string> text)
    {
        if (!answer.Done)
        {
            // Read again: what stands now is shown, with why the answer was no.
            Sheet = (await Read() ?? Sheet!) with { Refusal = answer.Refusal };
            return;
        }

        Flash.Tell("ok", Say.It(title, Sheet!.Post.Content.Title), text(answer.Value));
        var next = (await Boards.ToSign(Gone)).FirstOrDefault(line => line.Key != answer.Value.Key);
        Navigation.NavigateTo(next is null || !Sheet.MaySign ? "/sign" : SignSheet.AddressOf(next.Key));
    }

    private string Leaves(PostView post) => string.Join(" ", post.Plan.OrderBy(p => p.At).Select(p =>
        Say.It("signed.leaves", p.Network.Name(), Hours.Phrase(p.At, Sheet!.Owner.Zone, Clock.GetUtcNow()), Zones.HourOf(Sheet.Owner.Zone))));

    private async Task<SignSheet?> Read() => Owners.Post(OwnerSegment, PostSegment) is { } key
        ? await Sheets.Read(key, (Number ?? 1) - 1, Asked is "change" or "decline" ? Asked : "", Gone)
        : null;
}
