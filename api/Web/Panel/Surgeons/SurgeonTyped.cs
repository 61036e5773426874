using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;
using Scheduler.Web.Surgeons;

namespace Scheduler.Web.Panel.Surgeons;

/// <summary>Everything typed of a surgeon, the password apart: kept as it is when something must be looked at again.</summary>
public sealed record SurgeonTyped
{
    /// <summary>The segment a first try already made; empty: none.</summary>
    public string Made { get; init; } = "";

    /// <summary>Dr Ysaline Corvaisier.</summary>
    public string Name { get; init; } = "";

    /// <summary>As the Order registers it.</summary>
    public string Speciality { get; init; } = "";

    /// <summary>Where they work.</summary>
    public string Place { get; init; } = "";

    /// <summary>IANA zone.</summary>
    public string Zone { get; init; } = Zones.Paris.Id;

    /// <summary>Their RPPS number.</summary>
    public string Rpps { get; init; } = "";

    /// <summary>Someone compared it with the public directory.</summary>
    public bool RppsVerified { get; init; }

    /// <summary>The charter was signed on that day.</summary>
    public string CharterOn { get; init; } = "";

    /// <summary>The Order was told on that day.</summary>
    public string OrderOn { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Interests { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Sites { get; init; } = "";

    /// <summary>The practice chosen.</summary>
    public string Practice { get; init; } = "";

    /// <summary>The practice to make.</summary>
    public string NewPractice { get; init; } = "";

    /// <summary>The address they will sign in with.</summary>
    public string Email { get; init; } = "";

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>From the posted form.</summary>
    public static SurgeonTyped Read(IFormCollection form) => new()
    {
        Made = form["made"].ToString(),
        Name = form["name"].ToString().Trim(),
        Speciality = form["speciality"].ToString().Trim(),
        Place = form["place"].ToString().Trim(),
        Zone = form["zone"].ToString(),
        Rpps = form["rpps"].ToString().Trim(),
        RppsVerified = form.ContainsKey("rpps-verified"),
        CharterOn = form["charter-on"].ToString(),
        OrderOn = form["order-on"].ToString(),
        Interests = form["interests"].ToString(),
        Sites = form["sites"].ToString(),
        Practice = form["practice"].ToString(),
        NewPractice = form["new-practice"].ToString().Trim(),
        Email = form["email"].ToString().Trim(),
    };

    /// <summary>From what is known.</summary>
    public static SurgeonTyped Of(SurgeonProfile known) => new()
    {
        Name = known.Name,
        Speciality = known.Speciality,
        Place = known.Place,
        Zone = known.TimeZone,
        Rpps = known.Rpps,
        RppsVerified = known.RppsVerified,
        CharterOn = known.CharterSignedOn?.ToString(WallClock.Date, CultureInfo.InvariantCulture) ?? "",
        OrderOn = known.OrderInformedOn?.ToString(WallClock.Date, CultureInfo.InvariantCulture) ?? "",
        Interests = string.Join('\n', known.Interests),
        Sites = string.Join('\n', known.Sites),
        Practice = known.Practice,
    };

    /// <summary>What is asked; null: see the errors.</summary>
    public SurgeonEntry? Build(string password)
    {
        if (Name.Length is < 1 or > 120) { Errors["name"] = Say.It("surgeon.name-first"); }
        if (Email.Length == 0 && password.Length > 0) { Errors["email"] = Say.It("surgeon.email-first"); }
        var entry = new SurgeonEntry
        {
            Profile = new()
            {
                Name = Name,
                TimeZone = Zone,
                Speciality = Speciality,
                Place = Place,
                Rpps = string.Concat(Rpps.Where(c => !char.IsWhiteSpace(c))),
                RppsVerified = RppsVerified && Rpps.Length > 0,
                CharterSignedOn = Day(CharterOn, "charter-on"),
                OrderInformedOn = Day(OrderOn, "order-on"),
                Interests = Lines(Interests),
                Sites = [.. Lines(Sites).Select(Host)],
            },
            Practice = Practice,
            NewPractice = NewPractice,
            Email = Email,
            Password = password,
        };
        return Errors.Count == 0 ? entry : null;
    }

    private DateOnly? Day(string text, string field)
    {
        if (text.Length == 0) { return null; }
        if (DateOnly.TryParseExact(text, WallClock.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
        Errors[field] = Say.It("edit.date-wrong");
        return null;
    }

    private static ImmutableArray<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    // People paste a whole address; what is compared with links is the host.
    private static string Host(string site) => Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.IdnHost.Length > 0 ? uri.IdnHost : site.TrimEnd('/');
}
