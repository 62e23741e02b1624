using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>
/// What <see cref="LiveTranscribe"/> or <see cref="LiveTranslate"/> does: <see cref="TranscribeStart"/> or <see cref="TranslateStart"/>,
/// <see cref="TranslateInject"/>, <see cref="LiveSummarize"/>, <see cref="LiveStop"/>.
/// </summary>
public abstract record LiveAction
{
    private protected LiveAction()
    {
    }

    /// <summary>The action's name in the document.</summary>
    internal abstract string Name { get; }

    /// <summary>How what stands behind the name is written; nothing where the name says all.</summary>
    internal abstract JsonTypeInfo? Body { get; }
}
