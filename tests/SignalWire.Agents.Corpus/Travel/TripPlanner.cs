using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SignalWire.Agents;
using Wishlist = System.Collections.Generic.IReadOnlyDictionary<string, int>;

namespace Contoso.Travel;

/// <summary>Abstract types, lists, sets and dictionaries.</summary>
[VoiceAgent("Trip planner", Route = "/trips")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Lovely."], FunctionFillers = ["I am unfolding the map."])]
public sealed partial class TripPlanner(ITripBook book)
{
    [PromptSection(Numbered = true)]
    private const string Ask = "Ask for the places, the days and how they want to travel.";

    [PromptSection(Numbered = true)]
    private const string Plan = "Plan the trip with plan_trip, and read the plan as one sentence.";

    /// <summary>Plan a trip through several places.</summary>
    /// <param name="legs">Each part of the way, in order.</param>
    /// <param name="days">Days on which the travellers are free.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> PlanTrip(
        [MinLength(1)] IReadOnlyList<Leg> legs, ImmutableArray<DateOnly> days, CancellationToken cancel)
    {
        string plan = await book.PlanAsync(legs, days, cancel).ConfigureAwait(false);
        return new FunctionResult(plan).UpdateGlobalData("legs", legs.Count);
    }

    /// <summary>Weigh what the travellers care about, such as food or walking.</summary>
    /// <param name="weights">Each thing they care about, with 1 to 5 points.</param>
    /// <param name="avoid">What they do not want at all.</param>
    /// <param name="rests">Minutes of rest after each part; null for none.</param>
    [Tool]
    private static string WeighWishes(Wishlist weights, HashSet<string>? avoid = null, IEnumerable<int?>? rests = null)
    {
        string first = weights.OrderByDescending(wish => wish.Value).Select(wish => wish.Key).FirstOrDefault() ?? "rest";
        return $"They care most about {first}."
            + (avoid is { Count: > 0 } ? " Some things are left out." : "")
            + (rests is null ? "" : " There is time to rest.");
    }

    /// <summary>Split rooms among the travellers.</summary>
    /// <param name="rooms">First names, room by room.</param>
    /// <param name="nights">Nights in each town, by its name.</param>
    [Tool]
    private static FunctionResult SplitRooms(List<List<string>> rooms, Dictionary<string, int> nights) =>
        $"They need {rooms.Count} rooms for {nights.Values.Sum()} nights.";
}

/// <summary>A part of a trip.</summary>
/// <param name="To">Town where it ends.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "by")]
[JsonDerivedType(typeof(ByTrain), "train"), JsonDerivedType(typeof(ByCar), "car"), JsonDerivedType(typeof(OnFoot), "foot")]
public abstract record Leg(string To);

/// <summary>By train.</summary>
/// <param name="To">Town where it ends.</param>
/// <param name="FirstClass">Whether in first class.</param>
public sealed record ByTrain(string To, bool FirstClass = false) : Leg(To);

/// <summary>By car.</summary>
/// <param name="To">Town where it ends.</param>
/// <param name="Seats">How many seats are needed.</param>
public sealed record ByCar(string To, [Range(1, 9)] int Seats) : Leg(To);

/// <summary>On foot.</summary>
/// <param name="To">Town where it ends.</param>
/// <param name="LongestWay">Longest way in a day, in kilometres.</param>
public sealed record OnFoot(string To, double? LongestWay = null) : Leg(To);

/// <summary>Where trips are planned.</summary>
public interface ITripBook
{
    /// <summary>Plans a trip.</summary>
    /// <param name="legs">Its parts.</param>
    /// <param name="days">Its days.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<string> PlanAsync(IReadOnlyList<Leg> legs, IReadOnlyList<DateOnly> days, CancellationToken cancel);
}
