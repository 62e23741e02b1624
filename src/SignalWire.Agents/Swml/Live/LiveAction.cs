using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents an action of <see cref="LiveTranscribe"/> or <see cref="LiveTranslate"/>: <see cref="TranscribeStart"/> or
/// <see cref="TranslateStart"/>, <see cref="TranslateInject"/>, <see cref="LiveSummarize"/>, <see cref="LiveStop"/>.
/// </summary>
public abstract record LiveAction
{
    private protected LiveAction()
    {
    }

    /// <summary>Gets the name of the action in the document.</summary>
    internal abstract string Name { get; }

    /// <summary>Gets how the value after the name is written; <see langword="null"/> if the name has no value.</summary>
    internal abstract JsonTypeInfo? Body { get; }
}
