using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.TestKit;

/// <summary>A file that the build hands in beside the sources.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">What stands in it.</param>
public sealed class TextFile(string path, string text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
