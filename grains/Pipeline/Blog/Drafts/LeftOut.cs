using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Why a channel gets no variant of an article.</summary>
internal static class LeftOut
{
    public static Refusal NoText(Network network) => new()
    {
        Code = "draft.no-text",
        French = $"{network.Name()} : aucune phrase du début de l’article ne tient dans la longueur permise. Écrivez cette variante vous-même.",
        English = $"{network.Name()}: no sentence of the article’s opening fits the length allowed. Write this variant yourself.",
    };

    public static Refusal NoPicture { get; } = new()
    {
        Code = "draft.no-picture",
        French = "Instagram : il faut une image JPEG, et l’article n’en donne pas. Ajoutez-en une pour publier aussi là.",
        English = "Instagram: a JPEG picture is needed and the article gives none. Add one to publish there too.",
    };

    public static Refusal NoVideo { get; } = new()
    {
        Code = "draft.no-video",
        French = "YouTube : l’article ne porte pas de vidéo MP4 que l’on puisse reprendre.",
        English = "YouTube: the article carries no MP4 video that can be taken over.",
    };

    public static Refusal NoTitle { get; } = new()
    {
        Code = "draft.no-title",
        French = "YouTube : le titre de l’article dépasse 100 caractères ou n’y est pas permis. Écrivez-en un plus court.",
        English = "YouTube: the article’s title is longer than 100 characters or not allowed there. Write a shorter one.",
    };
}
