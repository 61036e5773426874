namespace Scheduler.Web.Charter.Api;

/// <summary>A folder that holds no rule pack that can be used.</summary>
/// <param name="Folder">Its name.</param>
/// <param name="File">The file; empty: the folder as a whole.</param>
/// <param name="Line">Counted from 1; 0: the file as a whole.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record UnreadablePackResource(string Folder, string File, int Line, TextResource Sentence);
