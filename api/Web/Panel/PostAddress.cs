using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Panel;

/// <summary>A post's pages.</summary>
public static class PostAddress
{
    /// <summary>Its own page.</summary>
    public static string Of(string post) => Of(PostKey.Parse(post));

    /// <summary>Its own page.</summary>
    public static string Of(PostKey post) => $"/posts/{post.Owner.Owner}/{post.Post}";

    /// <summary>Where it is changed.</summary>
    public static string Edit(PostKey post) => Of(post) + "/edit";
}
