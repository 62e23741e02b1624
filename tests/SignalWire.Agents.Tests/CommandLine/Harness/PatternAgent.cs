using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>An agent whose tools take text of a certain form.</summary>
[VoiceAgent("Patterns", Route = "/patterns")]
internal sealed partial class PatternAgent
{
    /// <summary>Takes what nobody makes an example for</summary>
    /// <param name="code">A code</param>
    [Tool]
    [SuppressMessage("SignalWire", "SWA0207", Justification = "The point of it.")]
    public static string TakeCode([RegularExpression("^(a)(?(1)b|c)$")] string code) => code;

    /// <summary>Takes an order</summary>
    /// <param name="number">Its number</param>
    /// <param name="word">A word</param>
    /// <param name="mail">An address</param>
    [Tool]
    public static string TakeOrder(
        [RegularExpression("^[A-Z]-[0-9]{4}$")] string number,
        [RegularExpression("^[A-Z]+$"), StringLength(3, MinimumLength = 3)] string word,
        [EmailAddress, RegularExpression("^[a-z]+@contoso\\.com$")] string mail) => $"{number} {word} {mail}";
}
