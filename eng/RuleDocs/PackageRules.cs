using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.CodeFixes;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Generators.Rules;

namespace RuleDocs;

/// <summary>The rules of the package, read from its assemblies.</summary>
internal static class PackageRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Read()
    {
        var titles = Types<CodeFixProvider>(typeof(MakePartialCodeFix).Assembly)
            .SelectMany(type => Create<CodeFixProvider>(type).FixableDiagnosticIds.Select(id => (Id: id, Title: TitleOf(type))))
            .ToLookup(fix => fix.Id, fix => fix.Title);

        // The generator reports its own failure, and no analyzer does.
        return
        [
            .. Types<DiagnosticAnalyzer>(typeof(VoiceAgentGenerator).Assembly)
                .SelectMany(type => Create<DiagnosticAnalyzer>(type).SupportedDiagnostics)
                .Append(AgentRules.GeneratorFailed)
                .DistinctBy(rule => rule.Id)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule => new Rule(
                    rule.Id,
                    rule.Title.ToString(CultureInfo.InvariantCulture),
                    rule.Category,
                    rule.DefaultSeverity.ToString(),
                    string.Join(", ", titles[rule.Id].Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("None")))),
        ];
    }

    private static IEnumerable<Type> Types<T>(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract);

    private static T Create<T>(Type type) => (T)Activator.CreateInstance(type)!;

    /// <summary>A fix has a title only together with code to change, so the title is read from its constant.</summary>
    private static string TitleOf(Type fix) =>
        fix.GetField("Title", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetRawConstantValue() as string
        ?? throw new InvalidOperationException($"{fix.Name} has no constant 'Title'");
}
