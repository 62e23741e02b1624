using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>Two agents that stand inside another class.</summary>
internal static partial class StoreFinder
{
    private const string Closed = "All shops are closed on Sundays.";

    /// <summary>For the north.</summary>
    [VoiceAgent("Stores in the north", Route = "/stores/north")]
    internal sealed partial class North
    {
        [PromptSection]
        private const string Region = "You tell callers where our bakeries in the north are. " + Closed;

        /// <summary>Name the bakery that is nearest to a town.</summary>
        /// <param name="town">Town that the caller is in or goes to.</param>
        [Tool]
        private string NearestBakery(string town) => $"The nearest bakery to {town} is the one by the harbour.";
    }

    /// <summary>For the south.</summary>
    [VoiceAgent("Stores in the south", Route = "/stores/south")]
    internal sealed partial class South
    {
        [PromptSection]
        private const string Region = "You tell callers where our bakeries in the south are. " + Closed;

        /// <summary>Name the bakery that is nearest to a place on the map.</summary>
        /// <param name="place">Where the caller is.</param>
        [Tool]
        private static string NearestBakery(MapPoint place) =>
            place.Latitude > 48 ? "The nearest bakery is at the old gate." : "The nearest bakery is by the lake.";

        /// <summary>A point on a map.</summary>
        /// <param name="Latitude">Degrees north.</param>
        /// <param name="Longitude">Degrees east.</param>
        internal readonly record struct MapPoint(double Latitude, double Longitude);
    }
}
