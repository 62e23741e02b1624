using System.Globalization;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>An agent whose tools are called from a shell.</summary>
[VoiceAgent("Shell", Route = "/shell")]
internal sealed partial class ShellAgent
{
    /// <summary>Orders a pizza, the caller's "usual"</summary>
    /// <param name="pizzaName">Which one; it's on the menu</param>
    /// <param name="count">How many</param>
    /// <param name="unitPrice">What one costs</param>
    /// <param name="isUrgent">Whether it is urgent</param>
    [Tool]
    public static string OrderPizza(string pizzaName, int count = 1, double unitPrice = 7.5, bool isUrgent = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {pizzaName} at {unitPrice}, urgent: {isUrgent}");

    /// <summary>Asks for one of each</summary>
    /// <param name="isReady">A truth value</param>
    /// <param name="count">A number of 32 bits</param>
    /// <param name="bigCount">A number of 64 bits</param>
    /// <param name="price">A number</param>
    /// <param name="note">Text, or none</param>
    [Tool]
    public static string TakeEach(bool isReady, int count, long bigCount, double price, string? note) =>
        string.Create(CultureInfo.InvariantCulture, $"{isReady} {count} {bigCount} {price} {note ?? "-"}");

    /// <summary>Says "it's café time"</summary>
    [Tool(Secure = false)]
    public static string TellTime() => "it's café time";

    /// <summary>Puts things into boxes</summary>
    /// <param name="sizes">The sizes of the boxes</param>
    /// <param name="labels">What is written on them</param>
    [Tool]
    public static string PackBoxes(IReadOnlyList<int> sizes, Dictionary<string, string>? labels = null) =>
        $"{string.Join('+', sizes)} {string.Join(',', labels ?? [])}";

    /// <summary>Fails</summary>
    [Tool]
    public static string Fail() => throw new InvalidOperationException("never shown");
}
