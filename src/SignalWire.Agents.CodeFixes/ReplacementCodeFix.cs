using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Replaces the location of a diagnostic with the text that the diagnostic suggests.</summary>
public abstract class ReplacementCodeFix : AgentCodeFix
{
    private protected ReplacementCodeFix(string title, params IEnumerable<DiagnosticDescriptor> rules)
        : base(title, rules)
    {
    }

    /// <inheritdoc/>
    private protected sealed override async Task<Document?> EditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (Finding.ReplacementIn(diagnostic) is not { } replacement)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.Replace(diagnostic.Location.SourceSpan, replacement));
    }
}
