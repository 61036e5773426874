namespace Scheduler.Charter.Lexicon;

/// <summary>Where care is given, and the sets within which one compares oneself.</summary>
internal static class Places
{
    public const string Care =
        "cabinet*|centre|centres|center|clinique*|clinic*|service|services|hopital|hopitaux|hospital*|etablissement*|chu|chr|structure*|maison|institut*|plateau|bloc|equipe|equipes|unit|unite|team|teams|practice|practices|office|surgeon*|"
        + "chirurgien*|medecin*|praticien*|docteur*|confrere*|specialiste*";

    public const string Regions =
        "region|departement|france|europe|monde|ville|pays|est|ouest|sud|nord|bretagne|normandie|alsace|provence|azur|ile|paris|lyon|marseille|toulouse|bordeaux|lille|nice|nantes|strasbourg|montpellier|rennes|"
        + "occitanie|aquitaine|auvergne|francais|francaise|francais|europeen|europeenne|mondial|mondiale|world|country|county|city|area|specialite|secteur|hexagone|agglomeration|coin|quartier|outre";
}
