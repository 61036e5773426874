namespace Scheduler.Store;

/// <summary>A move was refused or did not end; the sentences say why and what to do.</summary>
public sealed class MoveException : StoreRefusedException
{
    private MoveException(string code, string french, string english) : base(code, french, english) { }

    internal static MoveException NotEmpty() => new(
        "MOVE_NOT_EMPTY", "Le stockage d’arrivée contient déjà autre chose : rien n’y est mêlé. Donnez une base ou un dossier vides.",
        "The store at the other end holds something else already: nothing is mixed. Give an empty database or folder.");

    internal static MoveException Moved() => new(
        "STORE_MOVED", "Ces données ont été déménagées dans un autre stockage : démarrer ici publierait tout deux fois. Lancez le produit sur l’autre, ou remettez une sauvegarde dans un dossier vide.",
        "These data were moved to another store: starting here would publish everything twice. Start the product on the other one, or put a backup back into an empty folder.");

    internal static MoveException Running() => new(
        "MOVE_RUNNING", "Un processus du produit travaille encore sur ce stockage. Arrêtez-les tous, attendez dix secondes, puis recommencez.",
        "A process of the product is still at work on this store. Stop them all, wait ten seconds, then begin again.");

    internal static MoveException Incomplete(long missing) => new(
        "MOVE_INCOMPLETE", $"{missing} éléments manquent à l’arrivée. L’origine n’a pas changé : arrêtez tout ce qui s’en sert, puis recommencez.",
        $"{missing} things are missing at the other end. The origin has not changed: stop whatever uses either, then begin again.");
}
