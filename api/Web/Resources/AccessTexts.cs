namespace Scheduler.Web.Resources;

/// <summary>Names the sentences of the sign-in and of the first visit: French in <c>AccessTexts.resx</c>, English beside it.</summary>
public sealed class AccessTexts;
