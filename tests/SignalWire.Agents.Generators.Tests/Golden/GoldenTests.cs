namespace SignalWire.Agents.Generators.Tests.Golden;

/// <summary>Whole files as they are generated: few, to be read by people. The behavior of what they do is proved elsewhere.</summary>
public sealed class GoldenTests
{
    [Fact]
    public void SupportAgent() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using SignalWire.Agents;

        [VoiceAgent("Support Agent", Route = "/support")]
        [Language("English", "en-US", "rime.spore:mistv2")]
        public sealed partial class SupportAgent
        {
            [PromptSection]
            const string Instructions = "You are a customer support agent. Greet the caller and resolve their issue.";

            /// <summary>Check the status of a customer order</summary>
            /// <param name="orderId">The order ID to look up</param>
            [Tool]
            FunctionResult CheckOrder(string orderId) => new($"Order {orderId}: shipped, ETA April 2nd");
        }
        """));

    [Fact]
    public void DataMaps() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using SignalWire.Agents;

        namespace Contoso;

        [VoiceAgent("Guide")]
        public partial class Guide
        {
            /// <summary>Look a place up in the city's register.</summary>
            /// <param name="place">Which place.</param>
            /// <param name="class">Which class of places, "museum" for one.</param>
            [DataMap(ErrorKeys = ["err"])]
            [Webhook("post", "https://city.example.com/${args.place}", Headers = ["Accept: application/json"],
                Body = @"{""q"":""${args.class}""}")]
            [ForEach("items", "all", "${this.name}\n", Max = 3)]
            [Output("Found: ${all}", Actions = "[{\"hangup\":true}]", PostProcess = true)]
            [Fallback("It is \"closed\".")]
            protected internal virtual partial FunctionResult Find(string? place, params string[] @class);

            /// <summary>Left out, for its map has no answer; its other half is there all the same.</summary>
            [DataMap]
            private static partial FunctionResult Silent();

            /// <summary>Say the hour.</summary>
            [Tool]
            string Time() => "Noon.";
        }
        """));

    [Fact]
    public void EveryParameterAndResult() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using SignalWire.Agents;

        namespace Contoso.Clinic;

        public interface IBook;

        [VoiceAgent("Clinic")]
        internal sealed partial record FrontDesk(IBook Book, IServiceProvider? Others)
        {
            /// <summary>Book a visit.</summary>
            /// <param name="patient">Who.</param>
            /// <param name="urgent">Whether it cannot wait.</param>
            /// <param name="minutes">How long.</param>
            /// <param name="number">The number of the record.</param>
            /// <param name="temperature">In degrees Celsius.</param>
            /// <param name="note">A note.</param>
            /// <param name="doctor">Which doctor.</param>
            [Tool]
            public Task<FunctionResult> BookVisit(
                string patient, bool urgent, long number, double temperature, string? note, int minutes = 30, string doctor = "any",
                CancellationToken cancel = default) => Task.FromResult(new FunctionResult("Booked."));

            /// <summary>Say what is open.</summary>
            [Tool("opening_hours", Secure = false)]
            public static async ValueTask<string> Hours() { await Task.Yield(); return "From six."; }

            /// <summary>Call a doctor.</summary>
            /// <param name="call">How to call.</param>
            /// <param name="class">Which class of doctor.</param>
            [Tool]
            private string? Page(int? call, double @class = 1.5) => null;
        }
        """));

    [Fact]
    public void NestedTypesAndConstraints() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using SignalWire.Agents;

        namespace Contoso.Bistro;

        /// <summary>A table booking.</summary>
        /// <param name="PartySize">How many people.</param>
        /// <param name="On">The day.</param>
        /// <param name="Seating">Where they want to sit.</param>
        /// <param name="Guests">Names, if given.</param>
        public sealed record Booking(
            [Range(1, 12)] int PartySize, DateOnly On, Seating Seating = Seating.Any, [MaxLength(12)] IReadOnlyList<Guest>? Guests = null);

        /// <summary>One guest.</summary>
        public sealed class Guest
        {
            /// <summary>First name.</summary>
            [StringLength(40, MinimumLength = 1)] public required string Name { get; init; }

            /// <summary>What they do not eat.</summary>
            public List<string> Allergies { get; init; } = [];
        }

        public enum Seating { Any, Inside, [JsonStringEnumMemberName("outdoors")] Terrace }

        /// <summary>How it is paid.</summary>
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Card), "card"), JsonDerivedType(typeof(Cash), "cash")]
        public abstract record Payment;

        /// <summary>By card.</summary>
        /// <param name="Last4">Its last digits.</param>
        public sealed record Card([RegularExpression("^[0-9]{4}$")] string Last4) : Payment;

        /// <summary>In cash.</summary>
        /// <param name="Given">How much.</param>
        public sealed record Cash([Range(0.5, 500)] decimal Given = 10) : Payment;

        [VoiceAgent("Bistro")]
        public sealed partial class BistroAgent
        {
            /// <summary>Book a table.</summary>
            /// <param name="booking">What the caller asked for.</param>
            /// <param name="deposit">What they pay now.</param>
            /// <param name="callback">A number to call back.</param>
            /// <param name="prices">Prices by dish.</param>
            [Tool]
            string BookTable(Booking booking, Payment? deposit, [Phone] string? callback, Dictionary<string, decimal>? prices) => "Booked.";
        }
        """));

    [Fact]
    public void InheritedAndSupplied() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using Microsoft.AspNetCore.Mvc;
        using SignalWire.Agents;

        namespace Contoso.Clinic;

        public interface IBook;

        public enum Ward { North, South }

        public interface IGreeter
        {
            /// <summary>Greet the caller.</summary>
            [Tool] string Greet() => "Hello.";
        }

        public abstract class Desk<T> : IAsyncDisposable
        {
            /// <summary>Find somebody.</summary>
            /// <param name="key">Whom.</param>
            [Tool] protected abstract Task<string> Find(T key);

            /// <summary>Count the beds.</summary>
            [Tool] public string Count() => "9";

            public string Count(int floor) => $"{floor}";

            public ValueTask DisposeAsync() => default;
        }

        [VoiceAgent("Clinic")]
        public sealed partial class FrontDesk([FromKeyedServices(Ward.South)] IBook book) : Desk<long>, IGreeter
        {
            protected override Task<string> Find(long key) => Task.FromResult("found");

            public int Count(string floor) => floor.Length;

            /// <summary>Call a doctor.</summary>
            /// <param name="urgent">Whether it cannot wait.</param>
            [Tool]
            string Page(
                bool urgent, ToolCall call, HttpContext? context, [FromServices] IBook other, [FromKeyedServices("night")] IBook? night,
                CancellationToken cancel) => book == other ? "one" : "two";
        }
        """));

    [Fact]
    public void PromptOfEveryKind() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using SignalWire.Agents;

        [VoiceAgent("Bistro")]
        public sealed partial class Bistro
        {
            [PromptSection("", Bullets = ["Be brief.", "Never argue."])]
            const string Role = "You take reservations.";

            [PromptSection(Numbered = true, NumberedBullets = true, Bullets = ["Ask for the day.", "Ask how many."])]
            const string BookATable = "";

            [PromptSection("Large \"parties\"", Under = nameof(BookATable))]
            const string Large = "More than eight call the manager.";

            [PromptSection(Under = nameof(Large))]
            const string Weddings = "Not in May.";
        }
        """));

    [Fact]
    public void NestedAgentWithoutTools() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using SignalWire.Agents;

        namespace Contoso
        {
            public static partial class Agents
            {
                internal partial struct @event
                {
                    [VoiceAgent("Quiet \"one\"", Route = "/quiet")]
                    private sealed partial class @class
                    {
                        [PromptSection("Who")] const string Role = "Ünïcode, \"quotes\", \\ and\nlines. \uD83D\uDE00 \uD800";
                        [PromptSection] const string OrderPolicy = "One.";
                    }
                }
            }
        }
        """));
}
