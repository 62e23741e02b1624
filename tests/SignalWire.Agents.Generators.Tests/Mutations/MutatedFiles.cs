using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>The files in which a mistake was made.</summary>
internal sealed class MutatedFiles
{
    /// <param name="marked">Their texts; one of them marks the expected place.</param>
    public MutatedFiles(IReadOnlyDictionary<string, string> marked)
    {
        var (file, text) = Assert.Single(marked, row => MarkedText.Place(row.Value) is not null);
        File = file;
        Place = MarkedText.Place(text)!.Value;
        Texts = marked.ToDictionary(row => row.Key, row => MarkedText.Plain(row.Value));
    }

    /// <summary>Their texts without the mark.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>The file in which the mistake must be reported.</summary>
    public string File { get; }

    /// <summary>Where in it.</summary>
    public TextSpan Place { get; }
}
