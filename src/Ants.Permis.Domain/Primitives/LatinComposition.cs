using System.Collections.Frozen;

namespace Ants.Permis.Primitives;

/// <summary>The canonical compositions of Latin letters, one row for each combining mark.</summary>
/// <remarks>
/// Source: Unicode Character Database, <c>UnicodeData.txt</c>, canonical decompositions of U+00C0..U+024F and U+1E00..U+1EFF.
/// They are written out here because the framework's own normalisation leaves texts as they are under invariant globalization.
/// </remarks>
internal static class LatinComposition
{
    private static readonly Row[] Rows =
    [
        new('\u0300', 230, "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"), // grave accent
        new('\u0301', 230, "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"), // acute accent
        new('\u0302', 230, "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"), // circumflex accent
        new('\u0303', 230, "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"), // tilde
        new('\u0304', 230, "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"), // macron
        new('\u0306', 230, "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"), // breve
        new('\u0307', 230, "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"), // dot above
        new('\u0308', 230, "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"), // diaeresis
        new('\u0309', 230, "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"), // hook above
        new('\u030A', 230, "AaUuwy", "ÅåŮůẘẙ"), // ring above
        new('\u030B', 230, "OoUu", "ŐőŰű"), // double acute accent
        new('\u030C', 230, "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"), // caron
        new('\u030F', 230, "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"), // double grave accent
        new('\u0311', 230, "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"), // inverted breve
        new('\u031B', 216, "OoUu", "ƠơƯư"), // horn
        new('\u0323', 220, "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"), // dot below
        new('\u0324', 220, "Uu", "Ṳṳ"), // diaeresis below
        new('\u0325', 220, "Aa", "Ḁḁ"), // ring below
        new('\u0326', 220, "SsTt", "ȘșȚț"), // comma below
        new('\u0327', 202, "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"), // cedilla
        new('\u0328', 202, "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"), // ogonek
        new('\u032D', 220, "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"), // circumflex accent below
        new('\u032E', 220, "Hh", "Ḫḫ"), // breve below
        new('\u0330', 220, "EeIiUu", "ḚḛḬḭṴṵ"), // tilde below
        new('\u0331', 220, "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"), // macron below
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed =
        Rows.SelectMany(row => row.Bases.Zip(row.Composed, (letter, whole) => KeyValuePair.Create((letter, row.Mark), whole))).ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed =
        Composed.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly FrozenDictionary<char, int> Classes = Rows.ToFrozenDictionary(row => row.Mark, row => row.CombiningClass);

    /// <summary>The letter that a letter and a mark make together.</summary>
    public static bool TryCompose(char letter, char mark, out char whole) => Composed.TryGetValue((letter, mark), out whole);

    /// <summary>The letter and the mark that make up a letter; the letter may again be made up.</summary>
    public static bool TryDecompose(char whole, out (char Letter, char Mark) parts) => Decomposed.TryGetValue(whole, out parts);

    /// <summary>The canonical combining class of a mark. Most are written above; a mark without a composition is taken for one of those.</summary>
    public static int CombiningClass(char mark) => Classes.GetValueOrDefault(mark, 230);

    private sealed record Row(char Mark, int CombiningClass, string Bases, string Composed);
}
