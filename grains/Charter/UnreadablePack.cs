namespace Scheduler.Charter;

/// <summary>A folder that holds no rule pack that can be used, and why.</summary>
/// <param name="Folder">The folder's name.</param>
/// <param name="File">The file; empty: the folder as a whole.</param>
/// <param name="Line">The line, counted from 1; 0: the file as a whole.</param>
/// <param name="Sentence">What is wrong, for the person who wrote it.</param>
public sealed record UnreadablePack(string Folder, string File, int Line, Bilingual Sentence);
