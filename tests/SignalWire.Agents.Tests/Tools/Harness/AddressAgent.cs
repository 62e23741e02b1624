namespace SignalWire.Agents.Tests.Tools;

/// <summary>Calls whom the model says.</summary>
[VoiceAgent("Address", Route = "/address")]
internal sealed partial class AddressAgent
{
    [PromptSection] private const string Role = "You call people.";

    /// <summary>Calls somebody.</summary>
    /// <param name="address">Whom.</param>
    [Tool]
    public static FunctionResult CallSomebody(string address) => new FunctionResult().Connect(address);
}
