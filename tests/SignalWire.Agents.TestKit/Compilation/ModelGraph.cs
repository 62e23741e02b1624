using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>Walks what the steps keep between runs: a symbol or a tree in it would keep whole compilations alive and never be
/// equal.</summary>
public static class ModelGraph
{
    /// <summary>Fails when a tracked step's output holds a Roslyn object, however deep.</summary>
    public static void AssertHoldsNothingOfTheCompiler(GeneratorRun run)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, steps) in run.Result.TrackedSteps)
        {
            // The compiler's own steps carry its nodes and compilations; ours are those that we named.
            if (!IsOurs(name))
            {
                continue;
            }

            foreach (var (value, _) in steps.SelectMany(step => step.Outputs))
            {
                Walk(value, name, seen);
            }
        }
    }

    private static bool IsOurs(string step) =>
        Generators.Steps.All.Contains(step) || step.StartsWith("Planted", StringComparison.Ordinal);

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null || !(value.GetType().IsValueType || seen.Add(value)))
        {
            return;
        }

        var type = value.GetType();
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Compilation or SemanticModel or Location or AttributeData
            || type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true,
            $"{path} holds a {type}");
        if (type.IsPrimitive || type.IsEnum || value is string or Delegate)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
