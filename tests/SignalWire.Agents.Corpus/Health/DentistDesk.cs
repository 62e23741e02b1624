using SignalWire.Agents;

namespace Contoso.Health;

/// <summary>Tools of two interfaces: one is written there, the other here.</summary>
[VoiceAgent("Dentist", Route = "/dentist")]
public sealed partial class DentistDesk : ITellsHours, ITakesMessages
{
    [PromptSection]
    private const string Practice = "You answer for a dental practice while its people work. Find out whether the caller is in pain.";

    /// <summary>Write down a message for the dentist.</summary>
    /// <param name="message">What the dentist is to know.</param>
    /// <param name="urgent">Whether the caller is in pain.</param>
    public FunctionResult TakeMessage(string message, bool urgent) =>
        new FunctionResult(urgent ? "The dentist calls back within the hour." : "The dentist calls back tomorrow.")
            .UpdateGlobalData("message", message);
}

/// <summary>An agent that tells when somebody is there.</summary>
public interface ITellsHours
{
    /// <summary>Say on which days and at what times somebody is there.</summary>
    [Tool]
    string TellHours() => "From Monday to Thursday, eight to five.";
}

/// <summary>An agent that takes messages.</summary>
public interface ITakesMessages
{
    /// <summary>Write down a message.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="urgent">Whether it cannot wait.</param>
    [Tool]
    FunctionResult TakeMessage(string message, bool urgent);
}
