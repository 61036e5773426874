using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Channels;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Campaigns;

/// <summary>A campaign as it is typed: kept as it is when something must be looked at again.</summary>
public sealed record CampaignTyped
{
    /// <summary>Its own segment, drawn when the form is opened: sent twice, it is one campaign.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>Its name in the panel.</summary>
    public string Name { get; init; } = "";

    /// <summary>The first day.</summary>
    public string FirstDay { get; init; } = "";

    /// <summary>Over how many days.</summary>
    public string Days { get; init; } = "";

    /// <summary>The model's fields.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Everyone who may take part.</summary>
    public IReadOnlyList<CampaignPart> Parts { get; init; } = [];

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>A new campaign from a model: everyone takes part, a day after one another, from tomorrow on.</summary>
    public static CampaignTyped Open(PostContent model, IReadOnlyList<OwnerCard> owners, DateOnly today, string campaign)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(owners);
        var fields = CampaignFields.Of(model);
        return new()
        {
            Campaign = campaign,
            Name = model.Title,
            FirstDay = today.AddDays(1).ToString(WallClock.Date, CultureInfo.InvariantCulture),
            Days = Math.Clamp(owners.Count, 1, 60).ToString(CultureInfo.InvariantCulture),
            Fields = fields,
            Parts = [.. owners.Select(o => new CampaignPart(o, true, [.. fields.Select(f => CampaignPart.Known(o, f))]))],
        };
    }

    /// <summary>From the posted form.</summary>
    public static CampaignTyped Read(IFormCollection form, PostContent model, IReadOnlyList<OwnerCard> owners)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(owners);
        var fields = CampaignFields.Of(model);
        return new()
        {
            Campaign = form["campaign"].ToString(),
            Name = form["name"].ToString().Trim(),
            FirstDay = form["first-day"].ToString(),
            Days = form["days"].ToString(),
            Fields = fields,
            Parts = [.. owners.Select(o => new CampaignPart(o, form["on"].Contains(o.Segment), [.. fields.Select((_, i) => form[Field(o, i)].ToString().Trim())]))],
        };
    }

    /// <summary>The campaign; null: see the errors.</summary>
    public CampaignRecord? Build(PostContent model)
    {
        var taking = Parts.Where(p => p.On).ToList();
        if (Name.Length is 0 or > 200) { Errors["name"] = Say.It("campaign.name-wrong"); }
        if (taking.Count < 2) { Errors["on"] = Say.It("campaign.two-first"); }
        if (!DateOnly.TryParseExact(FirstDay, WallClock.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) { Errors["first-day"] = Say.It("edit.date-wrong"); }
        var days = TypedNumbers.Read(Days, 1, 60, "days", Errors);
        foreach (var part in taking)
        {
            for (var i = 0; i < Fields.Count; i++)
            {
                if (part.Values[i].Length is 0 or > 500) { Errors[Field(part.Owner, i)] = Say.It("campaign.value-first"); }
            }
        }

        if (Errors.Count > 0) { return null; }
        return new()
        {
            Key = "",
            Name = Name,
            Model = model,
            FirstDay = first,
            Days = days,
            Surgeons = [.. taking.Select(p => new CampaignSurgeon { Owner = p.Owner.Segment, Values = Fields.Select((f, i) => KeyValuePair.Create(f, p.Values[i])).ToImmutableSortedDictionary(StringComparer.Ordinal) })],
        };
    }

    /// <summary>The name of a value's field in the form.</summary>
    public static string Field(OwnerCard owner, int at)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return string.Create(CultureInfo.InvariantCulture, $"{owner.Segment}-{at}");
    }
}
