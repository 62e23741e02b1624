using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>Compares schemas of which at least one is a choice of several: <c>oneOf</c>.</summary>
internal sealed class BranchComparison(ChangeList changes, string place)
{
    private const string Null = "null";

    /// <summary>Adds the changes.</summary>
    /// <param name="before">The schema in the file.</param>
    /// <param name="after">The schema in the program.</param>
    /// <param name="compareBranch">Compares a branch that both schemas have, by its kind.</param>
    public void Compare(JsonElement before, JsonElement after, Action<string, JsonElement, JsonElement> compareBranch)
    {
        if (!before.TryFind("oneOf", out _) || !after.TryFind("oneOf", out _))
        {
            changes.Break(place, $"was changed from {before.Text("type") ?? "one of several"} to {after.Text("type") ?? "one of several"}");
            return;
        }

        var old = Branches(before);
        var now = Branches(after);
        foreach (var (kind, branch) in old)
        {
            if (now.TryGetValue(kind, out var other))
            {
                compareBranch(kind, branch, other);
            }
            else
            {
                changes.Break(place, $"no longer accepts {kind}");
            }
        }

        foreach (string kind in now.Keys.Where(kind => !old.ContainsKey(kind)))
        {
            changes.Note(place, $"now also accepts {kind}");
        }
    }

    private static Dictionary<string, JsonElement> Branches(JsonElement schema) => schema.Items("oneOf")
        .Select((branch, index) => (Kind: Kind(branch, index), Branch: branch))
        .DistinctBy(branch => branch.Kind)
        .ToDictionary(branch => branch.Kind, branch => branch.Branch);

    /// <summary>Returns what distinguishes a branch from the others: the constant of its discriminator, or its index.</summary>
    private static string Kind(JsonElement branch, int index)
    {
        if (branch.Text("type") == Null)
        {
            return Null;
        }

        foreach (var property in branch.Object("properties").EnumerateObject())
        {
            if (property.Value.TryFind("const", out var kind))
            {
                return Excerpt.Of(kind);
            }
        }

        return $"{index}";
    }
}
