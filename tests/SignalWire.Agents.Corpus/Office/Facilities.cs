using SignalWire.Agents;

namespace Contoso.Office;

/// <summary>An agent from which another one is derived.</summary>
[VoiceAgent("Facilities", Route = "/facilities")]
public partial class Facilities
{
    [PromptSection]
    private const string Day = "You take reports of what is broken in an office building.";

    /// <summary>Report something that is broken.</summary>
    /// <param name="room">Number of the room, such as 3.14.</param>
    /// <param name="what">What is broken, in one line.</param>
    [Tool]
    protected virtual FunctionResult ReportDamage(string room, string what) =>
        new FunctionResult("The caretaker comes before noon.").UpdateGlobalData("damage", $"{room}: {what}");

    /// <summary>Say who is on duty in the building.</summary>
    [Tool]
    protected virtual string TellOnDuty() => "The caretaker is in the basement.";
}
