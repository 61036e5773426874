using Microsoft.AspNetCore.Components;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Answers;
using Scheduler.Web.Channels;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Channels;

/// <summary>Connects an account of an owner, then sets its channel up.</summary>
public abstract class NewChannelPageBase : PanelPage
{
    [Inject] private AccountService Accounts { get; set; } = null!;
    [Inject] private ChannelService Channels { get; set; } = null!;

    /// <summary>The owner's segment in the address.</summary>
    [Parameter] public string OwnerSegment { get; set; } = "";

    /// <summary>Which network; empty: still to be chosen.</summary>
    [SupplyParameterFromQuery(Name = "network")] public string? Asked { get; set; }

    /// <summary>Whose; null: not found.</summary>
    protected OwnerCard? Owner { get; private set; }

    /// <summary>How the account is reached; null: no network is chosen yet.</summary>
    protected AccessTyped? Access { get; private set; }

    /// <summary>How the channel is to publish.</summary>
    protected ChannelTyped Rhythm { get; private set; } = new();

    /// <summary>Why it was not connected.</summary>
    protected Refusal? Refusal { get; private set; }

    /// <summary>Fields to look at.</summary>
    protected int Errors => Rhythm.Errors.Count + (Access?.Errors.Count ?? 0);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Owner = Member.Manages ? await Owners.Find(OwnerSegment, Gone) : null;
        if (Owner is null) { Navigation.NotFound(); return; }
        if (NetworkNames.TryParse(Asked) is not { } network) { return; }
        Access = Posted ? AccessTyped.Read(Form, network) : new() { Network = network };
        Rhythm = Posted ? ChannelTyped.Read(Form) : ChannelTyped.Of(SuggestedRhythm.Of(network, Owner.TimeZone));
    }

    /// <summary>Connects the account, and sets its channel up.</summary>
    protected async Task Connect()
    {
        // The rhythm is read first: an account is not connected for a channel that cannot be.
        if (Owner is null || Access is null) { return; }
        var settings = Rhythm.Build(null, Owner.TimeZone);
        var account = Access.ByPassword ? await ByPassword(settings) : await ByToken(settings);
        if (account is not { } key || settings is null) { return; }
        if (await Channels.Read(key, Gone) is not null) { Tell("channel.again", key); return; }
        Refusal = (await Channels.Configure(key, settings, Gone)).Refusal;
        if (Refusal is null) { Tell("channel.added", key); }
    }

    private async Task<ChannelKey?> ByPassword(ChannelSettings? settings)
    {
        if (Access!.Password(Form) is not { } password || settings is null) { return null; }
        var answer = await Accounts.SignIn(Owner!.Key, Access.Network, Access.Account, password, Gone);
        Refusal = answer.Refusal;
        return answer.Done ? new ChannelKey(Owner.Key, Access.Network, answer.Value) : null;
    }

    private async Task<ChannelKey?> ByToken(ChannelSettings? settings)
    {
        if (Access!.Tokens(Form, Owner!.Zone) is not { } tokens || settings is null) { return null; }
        if (Keys.TryChannel(Member.Agency, OwnerSegment, Access.Network.Slug(), Access.Account) is not { } key)
        {
            Access.Errors["account"] = Say.It("account.id-wrong");
            return null;
        }

        Refusal = (await Accounts.Connect(key, tokens, Gone)).Refusal;
        return Refusal is null ? key : null;
    }

    private void Tell(string said, ChannelKey key)
    {
        Flash.Tell("ok", Say.It(said + "-title", key.Network.Name()), Say.It(said + "-text"));
        Navigation.NavigateTo(said == "channel.again" ? ChannelAddress.Of(key) : "/channels");
    }
}
