namespace Scheduler.Charter.Subjects;

/// <summary>A word of a text, without accents or plural.</summary>
/// <param name="Bare">The word.</param>
/// <param name="InHashtag">It is a hashtag, or a part of one: words may be glued in it.</param>
internal readonly record struct SubjectWord(string Bare, bool InHashtag);
