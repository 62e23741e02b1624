using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>An agent whose tool takes one of several kinds.</summary>
[VoiceAgent("Choice", Route = "/choice")]
internal sealed partial class ChoiceAgent
{
    /// <summary>Pays</summary>
    /// <param name="payment">How they pay</param>
    [Tool]
    public static string Pay(Payment payment) => payment.ToString();

    /// <summary>Pays back</summary>
    /// <param name="id">Which payment</param>
    /// <param name="code">The code of the shop</param>
    [Tool]
    public static string Refund(int id, [RegularExpression("a+")] string code) => $"{id} {code}";

    /// <summary>A payment.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Cash), "cash")]
    [JsonDerivedType(typeof(Card), "card")]
    internal abstract record Payment;

    /// <summary>Coins.</summary>
    /// <param name="Amount">How much</param>
    internal sealed record Cash(int Amount) : Payment;

    /// <summary>A card.</summary>
    /// <param name="Number">Its number</param>
    internal sealed record Card(string Number) : Payment;
}
