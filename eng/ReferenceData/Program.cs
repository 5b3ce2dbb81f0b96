using ReferenceData;

// Writes the closed lists of the domain from public sources. README.md beside this file says where the sources come from.
if (args.Length != 4)
{
    Console.Error.WriteLine("usage: ReferenceData COG_PACKAGE_DIR ISO_PACKAGE_DIR COUNTRIES_CSV DOMAIN_PROJECT_DIR");
    return 2;
}

var (cog, iso, countriesCsv, domain) = (args[0], args[1], args[2], args[3]);
var curated = Path.Combine(AppContext.BaseDirectory, "curated");
Table.Write(Path.Combine(domain, "Geography", "Resources", "countries.tsv"), Countries.Header, Countries.Rows(countriesCsv, iso, curated));
Table.Write(Path.Combine(domain, "Geography", "Resources", "departements.tsv"), Departements.Header, Departements.Rows(cog, curated));
Table.Write(Path.Combine(domain, "Contact", "Resources", "prefectures.tsv"), Prefectures.Header, Prefectures.Rows(cog, curated));
return 0;
