using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SignalWire.Agents.LiveTests.Docs.Names;

/// <summary>
/// The names by which the sources read configuration, environment variables and .editorconfig, found at the calls that read: a new one is
/// found without anybody's help, and one whose name is not a constant somewhere in the sources is a fault.
/// </summary>
internal sealed class SettingReads
{
    /// <summary>What is known only when the program runs.</summary>
    private const string Unknown = "*";

    /// <summary>Calls whose first text is the name of a setting.</summary>
    private static readonly string[] s_readers =
    [
        "GetSection", "GetRequiredSection", "GetValue", "GetConnectionString", "TryGet", "TryGetValue",
        "GetEnvironmentVariable", "BindConfiguration",
    ];

    /// <summary>Calls that read settings by the names of properties.</summary>
    private static readonly string[] s_binders = ["Bind", "Get", "GetEnvironmentVariables", "AsEnumerable", "ExpandEnvironmentVariables"];

    private readonly CSharpCompilation _compilation;
    private readonly ILookup<ISymbol?, IArgumentOperation> _arguments;
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    private SettingReads(IEnumerable<string> projects)
    {
        _compilation = Compile(projects);
        var operations = _compilation.SyntaxTrees.SelectMany(Operations).ToList();
        _arguments = operations.SelectMany(Arguments).ToLookup(
            argument => (ISymbol?)argument.Parameter?.OriginalDefinition, SymbolEqualityComparer.Default);
        foreach (var operation in operations)
        {
            Read(operation);
        }
    }

    /// <summary>The names, with a star for each part that the program does not know when it is compiled.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The reads whose names cannot be found.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Looks through projects.</summary>
    /// <param name="projects">Their folders in src/.</param>
    public static SettingReads Find(params string[] projects) => new(projects);

    private static CSharpCompilation Compile(IEnumerable<string> projects)
    {
        var files = projects.Select(project => RepositoryRoot.Combine("src", project))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Sources",
            [
                CSharpSyntaxTree.ParseText(TestCompilation.ImplicitUsings),
                .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
            ],
            assemblies.Where(file => !Path.GetFileName(file).StartsWith("SignalWire.", StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file)));
    }

    private IEnumerable<IOperation> Operations(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax
                or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            .Select(node => model.GetOperation(node)).OfType<IOperation>();
    }

    private static IEnumerable<IArgumentOperation> Arguments(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation made => made.Arguments,
        _ => [],
    };

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when IsSettings(indexer.Property.ContainingType):
                Add(operation, indexer.Instance, indexer.Arguments);
                break;
            case IInvocationOperation call when IsSettings(call.TargetMethod.ContainingType) && s_readers.Contains(call.TargetMethod.Name):
                bool isExtension = call.TargetMethod.IsExtensionMethod;
                Add(operation, isExtension ? call.Arguments[0].Value : call.Instance, [.. call.Arguments.Skip(isExtension ? 1 : 0)]);
                break;
            case IInvocationOperation call when IsSettings(call.TargetMethod.ContainingType) && s_binders.Contains(call.TargetMethod.Name):
                _faults.Add($"{Place(operation)} reads settings by the names of properties, which this test does not find");
                break;
            case IInvalidOperation invalid when s_readers.Any(name => Regex.IsMatch(invalid.Syntax.ToString(), $@"\b{name}\(")):
                _faults.Add($"{Place(operation)} may read a setting and cannot be compiled here");
                break;
        }
    }

    private static bool IsSettings(INamedTypeSymbol type) => type.Name is "Environment" or "AnalyzerConfigOptions"
        || (type.ContainingNamespace.ToDisplayString() is "Microsoft.Extensions.Configuration" or "Microsoft.Extensions.DependencyInjection"
            && type.Name.Contains("Configuration", StringComparison.Ordinal));

    private void Add(IOperation read, IOperation? settings, IEnumerable<IArgumentOperation> arguments)
    {
        var name = arguments.First(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String).Value;
        foreach (string prefix in Sections(settings))
        {
            foreach (string text in Texts(name))
            {
                // What stands below a section that is named is the user's own.
                if (!$"{prefix}{text}".Replace($":{Unknown}", "", StringComparison.Ordinal).Contains(Unknown, StringComparison.Ordinal))
                {
                    _names.Add($"{prefix}{text}");
                }
                else if (prefix.Length == 0)
                {
                    _faults.Add($"{Place(read)} reads a setting whose name is no constant");
                }
            }
        }
    }

    /// <summary>The path of a section with a colon at its end; empty for the whole configuration.</summary>
    private IEnumerable<string> Sections(IOperation? settings) => settings switch
    {
        IConversionOperation converted => Sections(converted.Operand),
        IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } call =>
            Sections(call.Instance ?? call.Arguments[0].Value)
                .SelectMany(prefix => Texts(call.Arguments[^1].Value).Select(text => $"{prefix}{text}:")),
        ILocalReferenceOperation local when Initializer(local.Local) is { } value => Sections(value),
        IParameterReferenceOperation parameter when _arguments[parameter.Parameter.OriginalDefinition].Any() =>
            _arguments[parameter.Parameter.OriginalDefinition].SelectMany(argument => Sections(argument.Value)).Distinct(),
        { Type.Name: "IConfigurationSection" } => [$"{Unknown}:"],
        _ => [""],
    };

    private IEnumerable<string> Texts(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => [text],
        IConversionOperation converted => Texts(converted.Operand),
        IConditionalOperation choice => Texts(choice.WhenTrue).Concat(Texts(choice.WhenFalse!)),
        ICoalesceOperation choice => Texts(choice.Value).Concat(Texts(choice.WhenNull)),
        IInterpolatedStringOperation text => text.Parts.Aggregate((IEnumerable<string>)[""], (before, part) => Join(before, Texts(part))),
        IInterpolatedStringTextOperation text => Texts(text.Text),
        IInterpolationOperation part => Texts(part.Expression),
        ILocalReferenceOperation local when Initializer(local.Local) is { } initial => Texts(initial),
        IParameterReferenceOperation parameter when _arguments[parameter.Parameter.OriginalDefinition].Any() =>
            _arguments[parameter.Parameter.OriginalDefinition].SelectMany(argument => Texts(argument.Value)).Distinct(),
        _ => [Unknown],
    };

    private static IEnumerable<string> Join(IEnumerable<string> before, IEnumerable<string> after) =>
        [.. before.SelectMany(text => after.Select(more => text + more))];

    private IOperation? Initializer(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var declared]
        && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? _compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value)
            : null;

    private static string Place(IOperation operation)
    {
        var span = operation.Syntax.GetLocation().GetLineSpan();
        return $"{Path.GetRelativePath(RepositoryRoot.Path, span.Path)}:{span.StartLinePosition.Line + 1}";
    }
}
