namespace Scheduler.Charter.Mirror;

/// <summary>What could not be read, for the person who gave the file.</summary>
/// <param name="Line">The line of the file, counted from 1; 0: the file as a whole.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record MirrorMistake(int Line, Bilingual Sentence);
