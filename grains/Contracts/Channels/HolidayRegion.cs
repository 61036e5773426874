namespace Scheduler.Contracts.Channels;

/// <summary>Whose public holidays a channel keeps: those of the labour code (art. L. 3133-1), and what a region adds to them.</summary>
public enum HolidayRegion
{
    /// <summary>None: it publishes on public holidays.</summary>
    None,

    /// <summary>The eleven of metropolitan France.</summary>
    Metropolitan,

    /// <summary>Moselle, Bas-Rhin, Haut-Rhin: Good Friday and 26 December too (art. L. 3134-13).</summary>
    AlsaceMoselle,

    /// <summary>Guadeloupe: 27 May too, the abolition of slavery.</summary>
    Guadeloupe,

    /// <summary>French Guiana: 10 June too.</summary>
    Guyane,

    /// <summary>Martinique: 22 May too.</summary>
    Martinique,

    /// <summary>Réunion: 20 December too.</summary>
    Reunion,

    /// <summary>Mayotte: 27 April too.</summary>
    Mayotte,
}
