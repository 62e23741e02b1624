using SignalWire.Agents;

[VoiceAgent("Sick notes", Route = "/sick-notes")]
internal sealed partial class SickNotes
{
    [PromptSection]
    const string Work = "You take calls of employees who are ill. Ask for the name and until when, and wish them well.";

    /// <summary>Note that an employee stays at home.</summary>
    /// <param name="name">First and last name.</param>
    /// <param name="until">Last day at home, if it is known.</param>
    [Tool]
    string NoteAbsence(string name, DateOnly? until = null) =>
        until is { } last ? $"Noted: {name} is back after {last:MMMM d}." : $"Noted: {name} calls again tomorrow.";
}
