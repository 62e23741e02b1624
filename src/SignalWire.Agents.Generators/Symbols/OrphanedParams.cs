using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Finds each <c>param</c> in a method's own doc comment that matches none of its parameters.</summary>
internal static class OrphanedParams
{
    /// <summary>Finds the names and their locations.</summary>
    /// <param name="method">A part of the method. The other part can have different parameter names.</param>
    /// <param name="comment">The part's comment.</param>
    /// <param name="location">The location of the comment.</param>
    public static IEnumerable<(Location Location, string Name)> Find(IMethodSymbol method, DocText comment, Location location)
    {
        foreach (string name in comment.Named)
        {
            string bare = name.TrimStart('@');
            if (!Takes(method, bare) && !Takes(method.PartialDefinitionPart, bare) && !Takes(method.PartialImplementationPart, bare))
            {
                yield return (NameIn(location, name), name);
            }
        }
    }

    private static bool Takes(IMethodSymbol? part, string name)
    {
        foreach (var parameter in part?.Parameters ?? [])
        {
            if (parameter.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the location of the name, or of the whole comment if it is written in an unusual way.</summary>
    private static Location NameIn(Location comment, string name)
    {
        var tree = comment.SourceTree!;
        string text = tree.GetText().ToString(comment.SourceSpan);
        string pattern = $"<param\\s+name\\s*=\\s*[\"'](?<name>{Regex.Escape(name)})[\"']";
        var found = Regex.Match(text, pattern, RegexOptions.CultureInvariant).Groups["name"];
        return found.Success
            ? Location.Create(tree, new TextSpan(comment.SourceSpan.Start + found.Index, found.Length))
            : comment;
    }
}
