using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SignalWire.Agents;

namespace Contoso.Home;

/// <summary>Everything is said by attributes, and the texts are checked.</summary>
[VoiceAgent("Recycling", Route = "/recycling")]
public partial class RecyclingInfo
{
    [PromptSection]
    private const string Role = """
        You answer questions about bins and bulky waste in a town.
        If you are not sure into which bin something goes, say "the grey one".
        """;

    [Tool]
    [Description("Tell into which bin a thing goes.")]
    private static FunctionResult FindBin(
        [Description("What is thrown away."), StringLength(40, MinimumLength = 2)] string thing,
        [Description("What it is made of.")] Material material) =>
        $"{thing} made of {material} goes into the {(material is Material.Glass ? "green" : "yellow")} bin.";

    [Tool]
    [Description("Order that bulky waste is picked up.")]
    private static FunctionResult OrderPickup(
        [Description("Things that are picked up."), Length(1, 10)] string[] things,
        [Description("Who orders it.")] Orderer orderer,
        [Description("Week of the month."), AllowedValues(1, 2, 3, 4)] int week = 1) =>
        new FunctionResult($"{things.Length} things are picked up in week {week}.").UpdateGlobalData("orderer", orderer.Mail);

    [Tool, Description("Send the calendar of all pickups by mail."), EditorBrowsable(EditorBrowsableState.Never)]
    private static string SendCalendar([Description("Address of the caller's mailbox."), EmailAddress] string mail) =>
        mail.EndsWith(".example", StringComparison.Ordinal) ? "Ask for the address once more." : "The calendar is sent.";
}

/// <summary>Who orders.</summary>
/// <param name="mail">Where the answer goes.</param>
public sealed class Orderer(string mail)
{
    /// <summary>Where the answer goes.</summary>
    [EmailAddress, Description("Mailbox for the confirmation.")]
    public string Mail { get; } = mail;

    /// <summary>For questions.</summary>
    [Phone, Description("Number to call, with the code of the country.")]
    public string? Phone { get; set; }

    /// <summary>Not for the model.</summary>
    [JsonIgnore]
    public int Visits { get; set; }
}

/// <summary>What things are made of.</summary>
public enum Material
{
    /// <summary>Glass.</summary>
    Glass,

    /// <summary>Tin, iron, aluminium.</summary>
    Metal,

    /// <summary>Wrapping.</summary>
    [JsonStringEnumMemberName("plastic")]
    Polymer,
}
