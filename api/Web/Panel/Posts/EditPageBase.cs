using Microsoft.AspNetCore.Components;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Channels;
using Scheduler.Web.Panel.Words;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Panel.Posts;

/// <summary>Writes a new post, or changes one.</summary>
public abstract class EditPageBase : PanelPage
{
    private readonly Dictionary<string, MediaRef> _files = [];
    private PostKey? _key;

    [Inject] private PostService Posts { get; set; } = null!;
    [Inject] private MediaService Media { get; set; } = null!;
    [Inject] private PictureService Pictures { get; set; } = null!;
    [Inject] private ChannelService ChannelList { get; set; } = null!;

    /// <summary>The owner's segment in the address.</summary>
    [Parameter] public string? OwnerSegment { get; set; }

    /// <summary>The post's segment in the address.</summary>
    [Parameter] public string? PostSegment { get; set; }

    /// <summary>A new post's owner.</summary>
    [SupplyParameterFromQuery(Name = "owner")] public string? OwnerAsked { get; set; }

    /// <summary>Owners to choose from; empty: chosen.</summary>
    protected IReadOnlyList<OwnerCard> Choices { get; private set; } = [];

    /// <summary>In whose name it is written.</summary>
    protected OwnerCard? Owner { get; private set; }

    /// <summary>Their channels, in the networks' order.</summary>
    protected IReadOnlyList<ChannelKey> Channels { get; private set; } = [];

    /// <summary>The accounts' names, by channel.</summary>
    protected IReadOnlyDictionary<string, string> Accounts { get; private set; } = new Dictionary<string, string>();

    /// <summary>The post that is changed; null: a new one.</summary>
    protected PostView? Before { get; private set; }

    /// <summary>What is typed.</summary>
    protected PostEntry Entry { get; private set; } = new();

    /// <summary>Why it was not saved.</summary>
    protected Refusal? Refusal { get; private set; }

    /// <summary>The page's title.</summary>
    protected string Heading => Before is null ? Say.It("nav.write") : Say.It("edit.heading", Before.Content.Title);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (!await Find()) { Navigation.NotFound(); return; }
        if (Owner is null) { return; }
        var cards = await ChannelList.List(Owner.Key, Gone) ?? [];
        Channels = [.. cards.Select(c => c.Key)];
        Accounts = cards.ToDictionary(c => c.Key.ToString(), c => c.Channel.Settings.Name);
        foreach (var file in Before?.Content.Variants.SelectMany(PostEntryOpening.Shown) ?? []) { _files[file.Hash] = file; }
        Entry = Posted ? await Read() : Open();
        await Compare();
    }

    /// <summary>Keeps what was typed; then submits it if that was asked.</summary>
    protected async Task Save()
    {
        await Upload();
        if (Form["do"] == "upload" || Took(Form["do"].ToString()) || Owner is null) { return; }
        if (Entry.Build(Before?.Content, Owner.Zone) is not { } content) { return; }
        var answer = _key is { } key
            ? await Posts.Edit(key, content, Entry.Version, Gone)
            : await Posts.Create(NewKey(Owner.Key), content, Gone);
        Refusal = answer.Refusal;
        if (answer.Done) { await Leave(PostKey.Parse(answer.Value.Key)); }
    }

    private async Task Leave(PostKey saved)
    {
        var submitted = Form["do"] == "submit" ? await Posts.Submit(saved, Gone) : null;
        if (submitted is null) { Flash.Tell("ok", Say.It("edit.saved"), Say.It("edit.saved-text")); }
        else if (submitted.Done) { Flash.Tell("ok", Say.It("submitted.title"), Say.It("submitted.text", Owner!.Name)); }
        else { Flash.Tell("bad", Say.It("edit.saved-not-submitted"), submitted.Refusal!.Said()); }
        Navigation.NavigateTo(PostAddress.Of(saved));
    }

    private async Task<bool> Find()
    {
        if (!Member.Writes) { return false; }
        if (PostSegment is null)
        {
            var all = await Owners.All(Gone);
            Owner = all.Count == 1 ? all[0] : all.FirstOrDefault(o => o.Segment == OwnerAsked);
            Choices = Owner is null ? all : [];
            return Owner is not null || Choices.Count > 0;
        }

        _key = Owners.Post(OwnerSegment!, PostSegment);
        if (_key is not { } key) { return false; }
        Before = await Posts.Read(key, Gone);
        Owner = await Owners.Find(OwnerSegment!, Gone);
        return Before is not null && Owner is not null;
    }

    // Sent twice (a double click, a reload) it is the same post; a segment that nobody drew here is not taken.
    private PostKey NewKey(OwnerKey owner) => Guid.TryParseExact(Entry.NewPost, "N", out _) ? new(owner, Entry.NewPost) : PostKey.New(owner, Clock.GetUtcNow());

    private PostEntry Open() => Before is { } post
        ? PostEntryOpening.Of(post.Content, post.Version, Channels, Owner!.Zone)
        : PostEntryOpening.New(Channels, PostKey.New(Owner!.Key, Clock.GetUtcNow()).Post);

    private async Task<PostEntry> Read()
    {
        foreach (var hash in PostEntryForm.Hashes(Form).Where(h => !_files.ContainsKey(h)))
        {
            if (await Media.Describe(hash, Gone) is { } kept) { _files[hash] = kept; }
        }
        return PostEntryForm.Read(Form, Channels, _files);
    }

    // A file is kept first and by itself: whatever else must be looked at, it need not be chosen again.
    private async Task Upload()
    {
        if (Form.Files["file"] is not { Length: > 0 } file) { return; }
        await using var stream = file.OpenReadStream();
        var answer = await Media.Accept(stream, Gone);
        if (!answer.Done) { Entry.Errors["file"] = answer.Refusal!.Said(); return; }
        var said = answer.Value with { Alt = Form["new-alt"].ToString().ReplaceLineEndings("\n").Trim(), Nature = PostEntryForm.Nature(Form["new-nature"]), Owner = PostEntryForm.Owner(Form["new-owner"]) };
        Entry.Media = [.. Entry.Media.Where(m => m.File.Hash != said.Hash), MediaEntry.Of(said)];
        await Compare();
        Entry.Variants = [.. Entry.Variants.Select(v => Takes(v, said) ? v with { Media = [.. v.Media, said.Hash] } : v)];
    }

    // Beside what was typed stands what a machine read, where one did.
    private async Task Compare()
    {
        var read = await Pictures.Known(Entry.Media.Select(m => m.File.Hash), Gone);
        Entry.Media = [.. Entry.Media.Select(m => m with { Read = read.GetValueOrDefault(m.File.Hash, "") })];
    }

    // The machine's words are put in the field, to be looked at and corrected before anything is saved.
    private bool Took(string what)
    {
        if (!what.StartsWith("words-", StringComparison.Ordinal)) { return false; }
        Entry.Media = [.. Entry.Media.Select(m => m.File.Hash == what["words-".Length..] ? m.TakingWords() : m)];
        return true;
    }

    private static bool Takes(VariantEntry variant, MediaRef file) =>
        !variant.Media.Contains(file.Hash) && (ChannelKey.Parse(variant.Channel).Network == Network.YouTube) == (file.Kind == MediaKind.Video);
}
