namespace Scheduler.Charter.Lexicon;

/// <summary>The body, what it suffers, what is prescribed for it.</summary>
internal static class Body
{
    public const string Parts =
        "main|mains|doigt|doigts|poignet*|coude*|epaule*|hanche*|genou|genoux|cheville*|pied|pieds|dos|rachis|vertebr*|nez|visage*|paupiere*|regard|oeil|yeux|vue|vision|oreille*|gorge|voix|ventre|seins|sein|poitrine|"
        + "taille|jambe*|cuisse*|fesse*|peau|cou|menton|front|levre*|cheveu*|dents|coeur|prostate|vessie|rein|reins|estomac|foie|vesicule|colon|uterus|knee*|hip|hips|shoulder*|hand|hands|back|nose|face|eyes|eye|skin|breast*|belly|wrinkle*|ride|rides";

    public const string Symptoms =
        "douleur*|mal|infection*|cicatrice*|fievre|saignement*|hematome*|gonflement*|oedeme*|raideur*|fuite*|incontinence|diabete|tension|poids|allergie*|nausee*|vertige*|phlebite*|recidive*|luxation*|complication*|"
        + "asymetrie|boiterie|engourdissement*|fourmillement*|tumeur*|cancer*|kyste*|fracture*|hernie*|reflux|ronflement*|acouphene*|pain|scar|scars|swelling|bleeding|nausea";

    public const string Medicines =
        "kardegic|aspirine|aspegic|plavix|xarelto|eliquis|anticoagulant*|antiagregant*|ketoprofene|ibuprofene|doliprane|paracetamol|tramadol|codeine|morphine|cortisone|corticoide*|prednis*|antibiotique*|amoxicilline|"
        + "augmentin|antiinflammatoire*|inflammatoires|anti|antalgique*|antiviral*|lovenox|heparine|metformine|insuline|levothyrox|statine*|diuretique*|antihypertenseur*|betabloquant*|pilule*|omeprazole|ains|comprime*|gelule*|"
        + "blood|thinners|ibuprofen|paracetamol|aspirin|antibiotics|painkillers|complement*|feculents|bas|compression|attelle|plaquette*|medicament*";
}
