using System.Security.Cryptography;
using System.Text;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog;

/// <summary>How a blog may be followed, and when it is looked at.</summary>
public static class BlogRules
{
    /// <summary>Why these settings cannot be; null: they can.</summary>
    public static Refusal? Check(BlogKey blog, BlogSettings settings)
    {
        if (!Uri.TryCreate(settings.Feed, UriKind.Absolute, out var feed) || !Addresses.IsWeb(feed) || feed.UserInfo.Length > 0)
        {
            return Refused("blog.address", "L’adresse du flux doit commencer par https:// ou http://, sans mot de passe.", "The feed’s address must begin with https:// or http://, without a password.");
        }

        if (settings.Every < TimeSpan.FromMinutes(1) || settings.Every > TimeSpan.FromHours(24))
        {
            return Refused("blog.every", "Un blog se relit entre une fois par minute et une fois par jour.", "A blog is read between once a minute and once a day.");
        }

        if (settings.ProposeSince < TimeSpan.Zero || settings.ProposeSince > TimeSpan.FromDays(366))
        {
            return Refused("blog.propose-since", "Les articles proposés au début ont au plus un an.", "The articles proposed at first are at most a year old.");
        }

        return settings.Channels.IsDefaultOrEmpty || settings.Channels.Any(c => !IsOwn(blog, c))
            ? Refused("blog.channels", "Choisissez au moins un compte, et seulement parmi ceux du titulaire de ce blog.", "Choose at least one account, and only among those of this blog’s owner.")
            : null;
    }

    /// <summary>The next look. Blogs followed at the same instant are spread by their keys.</summary>
    public static DateTimeOffset Next(BlogKey blog, TimeSpan every, DateTimeOffset now)
    {
        var spread = SHA256.HashData(Encoding.UTF8.GetBytes(blog.ToString()))[0] / 255.0;
        return Whole(now + every + (every * 0.05 * spread));
    }

    /// <summary>The instant as the timetable keeps it.</summary>
    public static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private static bool IsOwn(BlogKey blog, string channel)
    {
        try
        {
            return ChannelKey.Parse(channel).Owner == blog.Owner;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static Refusal Refused(string code, string french, string english) => new() { Code = code, French = french, English = english };
}
