namespace Scheduler.Charter.Lexicon;

/// <summary>What a surgical practice does to or for a patient.</summary>
internal static class Acts
{
    /// <summary>Operations and techniques.</summary>
    public const string Gestures =
        "operation*|operer|opere|operes|operee*|intervention*|chirurgie*|chirurgical*|geste|gestes|acte|actes|technique*|methode*|protocole*|procedure*|traitement*|seance*|pose|"
        + "injection*|botox|toxine|filler*|comblement*|hyaluronique|peeling*|laser*|femto*|radiofrequence|cryo*|ultraso*|prp|lifting*|lift|facelift*|makeover|tuck|lipo*|liposuc*|"
        + "lipoaspir*|abdominoplast*|rhinoplast*|rhino|genioplast*|blepharo*|otoplast*|mammoplast*|augmentation*|ptose|lipofilling|mastopex*|nymphoplast*|bbl|sleeve*|bypass|"
        + "gastrectom*|anneau|ballon|prothese*|implant*|arthroscop*|ligamentoplast*|ptg|pth|lca|osteotom*|arthrodese*|infiltration*|coelioscop*|laparoscop*|cholecystectom*|"
        + "hysterectom*|hystero*|vasectom*|ligature|circoncision*|prostatectom*|resection*|embolisation*|lithotrip*|sclerothera*|sclerose*|varice*|saphene*|endoveineu*|cataracte*|"
        + "lasik|smile|pkr|refractive|keratotom*|myopie|amygdalectom*|tympanoplast*|septoplast*|thyroidectom*|pontage*|valvuloplast*|stent*|greffe*|lambeau*|reconstruction*|"
        + "microgreffe*|capillaire*|epilation*|detatouage|robot*|surger*|surgical|treatment*|replacement*|transplant*|stapl*|bandelette*|canal|carpien|hernie*|hemorroid*|"
        + "appendicectom*|colectom*|coloscop*|gastroscop*|mastectom*|curage*|trepan*|arthroplast*|cimentoplast*|discectom*|laminectom*|craniotom*";

    /// <summary>Examinations and their documents.</summary>
    public const string Exams =
        "irm|irms|mri|mris|scanner*|scan|scans|radio|radios|radiographie*|echo|echos|echographie*|fibroscopie*|coloscopie*|biopsie*|resultat|resultats|analyse*|bilan|bilans|photo|photos|"
        + "ordonnance*|compte|comptes|dossier|dossiers|imagerie*|examen*|mammographie*|doppler|electromyogramme*|emg|ecg|frottis|xray|xrays|report|reports|symptome*|symptoms|cliche*|audiogramme*|rays|ray|imaging";

    /// <summary>Everything that can be offered, sold or booked.</summary>
    public const string All =
        Gestures + "|consultation*|consult|consults|teleconsultation*|visite|bilan|bilans|examen|examens|echo|echos|echographie|irm|scanner|radio|depistage|diagnostic*|devis|avis|rdv|"
        + "checkup*|check|simulation*|assessment*|appointment*|opinion|screening|scan|retouche*|forfait*|soin|soins|cure|injectable*|decollete|silhouette|paupiere*|regard|rajeunissement|jeunesse|care";
}
