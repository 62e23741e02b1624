using System.Collections.Immutable;
using SignalWire.Agents;

namespace Contoso.Media;

/// <summary>Collections of every kind, and a type that nobody else sees.</summary>
[VoiceAgent("Choir register", Route = "/choir")]
public sealed partial class ChoirRegister
{
    [PromptSection]
    private const string Choir = "You keep the register of a choir: who sings what, and who comes to the rehearsals.";

    /// <summary>Enter a new singer in the register.</summary>
    /// <param name="singer">Who it is.</param>
    /// <param name="voices">Parts that they can sing.</param>
    /// <param name="languages">Languages that they speak.</param>
    /// <param name="free">Whether they are free, by the day of the week.</param>
    [Tool]
    private static FunctionResult EnterSinger(
        Singer singer, ISet<Part> voices, IList<string> languages, IDictionary<string, bool>? free = null) =>
        new FunctionResult($"{singer.Name} is entered with {voices.Count} parts and {languages.Count} languages.")
            .UpdateGlobalData("free_days", free?.Count(day => day.Value) ?? 0);

    /// <summary>Note who comes to the next rehearsals.</summary>
    /// <param name="coming">Names of those who come.</param>
    /// <param name="excused">Names of those who do not.</param>
    /// <param name="presence">For each coming rehearsal, whether it takes place.</param>
    /// <param name="guests">How many guests each brings.</param>
    [Tool]
    private static string NoteRehearsals(
        ICollection<string> coming, SortedSet<string> excused, IReadOnlyList<bool> presence, IReadOnlyCollection<int>? guests = null) =>
        $"{coming.Count} come, {excused.Count} do not, and {presence.Count(held => held)} rehearsals take place."
        + (guests is null ? "" : " Guests are noted.");

    /// <summary>Plan the order of songs for a concert.</summary>
    /// <param name="songs">Titles, in order.</param>
    /// <param name="soloists">Names of the soloists.</param>
    /// <param name="minutes">Length of each song in minutes.</param>
    /// <param name="instruments">Instruments, by the title of the song.</param>
    [Tool]
    private static string PlanConcert(
        ImmutableList<string> songs,
        ImmutableHashSet<string> soloists,
        ImmutableDictionary<string, double> minutes,
        IReadOnlyDictionary<string, List<string>> instruments) =>
        $"{songs.Count} songs with {soloists.Count} soloists take {minutes.Values.Sum():0} minutes, "
        + $"and {instruments.Count} of them have instruments.";

    /// <summary>Remind singers of the next rehearsal.</summary>
    /// <param name="names">Whom to remind.</param>
    [Tool]
    private static string Remind(params string[] names) =>
        names.Length is 0 ? "Ask whom to remind." : $"{names.Length} singers get a message tonight.";

    /// <summary>A singer.</summary>
    /// <param name="Name">First and last name.</param>
    /// <param name="Since">Year in which they joined.</param>
    private sealed record Singer(string Name, short? Since = null);

    /// <summary>A part of the choir.</summary>
    private enum Part
    {
        Soprano,
        Alto,
        Tenor,
        Bass,
    }
}
