namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Voices: <c>engine.voice:model</c> or plain names.</summary>
internal sealed class VoiceForm : TextForm
{
    public override string Words => "'engine.voice:model', or a plain name";

    public override TextFault? FindFault(string text) => VoiceName.FindFault(text) is { } fault ? new TextFault(fault) : null;
}
