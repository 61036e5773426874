namespace Scheduler.Charter.Lexicon;

/// <summary>Who speaks, who is spoken of.</summary>
internal static class People
{
    public const string Carers =
        "chirurgien*|docteur*|dr|pr|professeur*|medecin*|praticien*|specialiste*|gynecologue*|urologue*|orl|ophtalmo*|orthopediste*|plasticien*|neurochirurgien*|cardiologue*|"
        + "anesthesiste*|phlebologue*|obstetricien*|visceraliste*|surgeon*|doctor*|doc|physician*|specialist*|confrere*|consoeur*|equipe|equipes|team";

    public const string Patients =
        "patient*|opere|operes|operee|operees|patientele|malade*|monsieur|madame|dame|homme|femme|jeune|clients|cliente*|patients|mr|mrs|mme|celles|ceux";

    public const string Relatives =
        "mari|epouse|epoux|compagne|compagnon|maman|papa|mere|pere|fille|filles|fils|soeur|frere|famille|familles|proche|proches|enfants|conjoint*|husband|wife|daughter|son|family|mother|father|voisin*";

    /// <summary>Trades that help to recognise a person in the story of a treatment.</summary>
    public const string Trades =
        "boulanger*|agriculteur*|agricultrice*|instituteur*|institutrice*|professeur*|enseignant*|facteur*|factrice*|macon*|plombier*|electricien*|routier*|chauffeur*|pompier*|gendarme*|policier*|policiere*|"
        + "coiffeur*|coiffeuse*|secretaire*|comptable*|avocat*|notaire*|maire|adjoint*|pharmacien*|infirmier*|infirmiere*|boucher*|bouchere*|restaurateur*|restauratrice*|viticulteur*|vigneron*|pecheur*|marin|"
        + "musicien*|pianiste*|violoniste*|danseur*|danseuse*|comedien*|acteur*|actrice*|journaliste*|footballeur*|rugbyman*|handballeur*|gardien*|joueur*|joueuse*|cycliste*|champion*|athlete*|apiculteur*|"
        + "menuisier*|charpentier*|couvreur*|mecanicien*|caissier*|caissiere*|etudiant*|lyceen*|collegien*|retraite|retraitee|directeur*|directrice*|ingenieur*|architecte*|libraire*|fleuriste*|paysan*|eleveur*|"
        + "baker|farmer|teacher|nurse|driver|lawyer|firefighter|policeman|plumber|carpenter|pianist|footballer|student|retired";

    public const string Civilities = "monsieur|madame|mademoiselle|mme|mlle|mr|mrs|ms|miss|m|chere|cher|dear";

    /// <summary>Given names common enough to be taken for one in the story of a treatment.</summary>
    public const string GivenNames =
        "camille|lea|nadia|sandrine|isabelle|julie|marie|sophie|nathalie|claire|emma|manon|chloe|sarah|laura|lucie|pauline|celine|aurelie|virginie|stephanie|valerie|sylvie|catherine|francoise|monique|martine|"
        + "christine|brigitte|jacqueline|anne|helene|juliette|louise|alice|charlotte|jade|ines|eva|zoe|mathilde|margaux|oceane|morgane|elodie|audrey|melanie|amelie|emilie|caroline|delphine|karine|corinne|"
        + "patricia|michele|nicole|odile|yvette|paul|jean|pierre|michel|philippe|alain|patrick|nicolas|thomas|julien|antoine|alexandre|maxime|lucas|hugo|louis|jules|arthur|gabriel|raphael|mathieu|matthieu|romain|"
        + "florian|kevin|sebastien|christophe|laurent|frederic|stephane|olivier|vincent|guillaume|david|eric|bruno|marc|didier|bernard|jacques|andre|robert|henri|georges|roger|marcel|gilles|thierry|pascal|"
        + "serge|yves|luc|theo|enzo|nathan|mohamed|karim|fatima|samira|yasmine|leila|tom|john|mary|jane|kate|emily|jack|james|peter|susan|linda|lisa";
}
