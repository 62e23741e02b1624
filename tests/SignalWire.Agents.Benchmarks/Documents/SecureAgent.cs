namespace SignalWire.Agents.Benchmarks.Documents;

/// <summary>An agent with eight tools, each with a token in the document.</summary>
[VoiceAgent("Secure", Route = "/secure")]
[Language("English", "en-US", "rime.spore:mistv2")]
public sealed partial class SecureAgent
{
    /// <summary>How many of its tools need a token.</summary>
    public const int SecureTools = 8;

    [PromptSection]
    private const string Role = "You answer the phone of a shop.";

    /// <summary>Check an order.</summary>
    /// <param name="order">The order.</param>
    [Tool]
    public static string CheckOrder(string order) => order;

    /// <summary>Cancel an order.</summary>
    /// <param name="order">The order.</param>
    [Tool]
    public static string CancelOrder(string order) => order;

    /// <summary>Repeat an order.</summary>
    /// <param name="order">The order.</param>
    [Tool]
    public static string RepeatOrder(string order) => order;

    /// <summary>Send a bill again.</summary>
    /// <param name="order">The order.</param>
    [Tool]
    public static string SendBill(string order) => order;

    /// <summary>Change an address.</summary>
    /// <param name="address">The address.</param>
    [Tool]
    public static string ChangeAddress(string address) => address;

    /// <summary>Call back later.</summary>
    /// <param name="time">When.</param>
    [Tool]
    public static string CallBack(string time) => time;

    /// <summary>Take a complaint.</summary>
    /// <param name="text">What is wrong.</param>
    [Tool]
    public static string Complain(string text) => text;

    /// <summary>Find a shop.</summary>
    /// <param name="town">Where.</param>
    [Tool]
    public static string FindShop(string town) => town;
}
