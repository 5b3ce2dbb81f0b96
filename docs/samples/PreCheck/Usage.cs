namespace PreCheck;

/// <summary>The text of <c>--help</c>, which also follows a complaint.</summary>
internal static class Usage
{
    public static string Of(Language language) =>
        $"""
        {language.Say("Contrôle des demandes de permis de conduire et de leurs pièces avant leur dépôt. Rien n'est envoyé.", "Checks driving-licence applications and their documents before they are filed. Nothing is sent.")}

          precheck                                  {language.Say("contrôle les trois demandes d'exemple", "checks the three example applications")}
          precheck {CommandSyntax.Check.Synopsis}
          precheck {CommandSyntax.CheckAll.Synopsis}
          precheck {CommandSyntax.Inspect.Synopsis}
          precheck {CommandSyntax.Steps.Synopsis}
          precheck {CommandSyntax.Rules.Synopsis}
          precheck {CommandSyntax.Why.Synopsis}
          precheck {CommandSyntax.Diff.Synopsis}
          precheck {CommandSyntax.Deadlines.Synopsis}
          precheck {CommandSyntax.Summary.Synopsis}
          precheck {CommandSyntax.Form.Synopsis}

          --pieces DIR    {language.Say("le dossier des fichiers ; par défaut, celui de DOSSIER.json", "the folder of the files; by default, that of DOSSIER.json")}
          --on DATE       {language.Say("le jour du contrôle, AAAA-MM-JJ ; par défaut, aujourd'hui en France", "the day of the check, YYYY-MM-DD; by default, today in France")}
          --profile NAME  {string.Join(", ", Ants.Permis.Rules.Rulebook.Profiles.Select(profile => profile.Name))}
          --from, --to    {language.Say("les deux jours comparés ; --to-profile NAME : le profil du second", "the two days compared; --to-profile NAME: the profile of the second")}
          --rule ID       {language.Say("une règle (AGE-C-1) ou une exigence (minimumAge/C) ; sans elle, toutes les exigences", "a rule (AGE-C-1) or a requirement (minimumAge/C); without it, all requirements")}
          --table TABLE   {language.Say("une seule table de règles", "one table of rules only")}
          --json          {language.Say("le résultat en JSON, une ligne par objet", "the result as JSON, one line for each object")}
          --text          {language.Say("les lignes de texte des premières pages d'un PDF (données personnelles)", "the lines of text of the first pages of a PDF (personal data)")}
          --number NUMBER {language.Say("le numéro que le service a donné à la demande ; par défaut, celui du dossier", "the number that the service gave to the application; by default, that of its file")}
          --out FORM.pdf  {language.Say("le formulaire de dépôt à écrire (données personnelles)", "the deposit form to write (personal data)")}
          --state FILE    {language.Say("où check-all retient ce qu'il a contrôlé ; --fresh le lui fait oublier", "where check-all keeps what it has checked; --fresh makes it forget")}
          --format NAME   {language.Say("text (par défaut), md ou html", "text (by default), md or html")}
          --lang fr|en    {language.Say("la langue ; fr par défaut", "the language; fr by default")}

        {language.Say("Code de sortie : 0 acceptable, 1 non acceptable, 3 impossible à dire, 2 mauvais usage.", "Exit code: 0 acceptable, 1 not acceptable, 3 cannot tell, 2 wrong usage.")}

        """;
}
