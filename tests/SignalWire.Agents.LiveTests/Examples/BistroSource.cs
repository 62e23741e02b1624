using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The example <c>bistro.cs</c> as it stands, and what its program brings.</summary>
internal static class BistroSource
{
    private const string Beside = """
        public sealed class Book : IReservations
        {
            public Task<string> BookAsync(Booking booking, string? callback, CancellationToken cancel) =>
                Task.FromResult(
                    $"{booking.PartySize}/{booking.On:yyyy-MM-dd}/{booking.At:HH:mm}/{booking.Seating}/{booking.Guests?.Count}/{callback}");

            public bool Cancel(string reference) => reference == "B-1001";
        }
        """;

    /// <summary>The example.</summary>
    public static string Text => File.ReadAllText(SharedMaterial.Combine("examples", "bistro.cs"));

    /// <summary>The agent.</summary>
    public static LiveAgent Compile()
    {
        var agent = LiveAgent.Compile(Text, Beside);
        var assembly = agent.Definition.GetType().Assembly;
        return agent.With(services => AddBook(services, assembly));
    }

    /// <summary>The agent, served.</summary>
    public static Task<LiveServer> ServeAsync() => LiveServer.StartAsync(AddBook, Text, Beside);

    private static void AddBook(IServiceCollection services, Assembly assembly) => services.AddSingleton(
        assembly.GetType("IReservations", throwOnError: true)!, assembly.GetType("Book", throwOnError: true)!);
}
