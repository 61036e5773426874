using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Agencies;

/// <summary>Why an agency does not do what it is asked.</summary>
public static class AgencyRefusals
{
    /// <summary>Not created.</summary>
    public static Refusal Missing { get; } = Make("agency.missing", "Cette agence n’existe pas.", "There is no such agency.");

    /// <summary>Created already, under another name.</summary>
    public static Refusal Exists { get; } = Make("agency.exists", "Cette agence existe déjà sous un autre nom.", "This agency already exists under another name.");

    /// <summary>A name it cannot bear.</summary>
    public static Refusal Name { get; } = Make("agency.name", "Donnez à l’agence un nom de 1 à 120 caractères.", "Give the agency a name of 1 to 120 characters.");

    /// <summary>An API key for someone it does not have.</summary>
    public static Refusal UnknownOwner { get; } = Make(
        "api-key.owner", "Cette clé vise un chirurgien ou un cabinet qui n’est pas de l’agence.", "This key names a surgeon or a practice that is not the agency’s.");

    /// <summary>An API key's id that is taken.</summary>
    public static Refusal KeyExists { get; } = Make("api-key.exists", "Une autre clé porte déjà cet identifiant.", "Another key already has this id.");

    /// <summary>An API key that was never made.</summary>
    public static Refusal NoSuchKey { get; } = Make("api-key.missing", "Cette clé n’existe pas.", "There is no such key.");

    /// <summary>A rule pack that is not in the installed ones.</summary>
    public static Refusal NoSuchPack { get; } = Make("rules.no-pack", "Ce paquet de règles n’est pas installé.", "This rule pack is not installed.");

    private static Refusal Make(string code, string french, string english) => new() { Code = code, French = french, English = english };
}
