using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Incremental;

/// <summary>
/// Everything on which an agent's model can depend: the declarations of the project, its options and its references. Two compilations with
/// equal declarations have equal agents.
/// </summary>
internal sealed class CompilationDeclarations : IEquatable<CompilationDeclarations>
{
    private static readonly ConditionalWeakTable<Compilation, CompilationDeclarations> Cache = new();

    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ParseOptions? _parseOptions;
    private readonly MetadataReference[] _references;
    private readonly byte[] _hash;

    private CompilationDeclarations(Compilation compilation, CancellationToken cancellationToken)
    {
        _assembly = compilation.AssemblyName;
        _options = compilation.Options;
        _parseOptions = compilation.SyntaxTrees.FirstOrDefault()?.Options;
        _references = [.. compilation.References];
        using var algorithm = SHA256.Create();
        _hash = algorithm.ComputeHash([.. compilation.SyntaxTrees.SelectMany(tree => TreeDeclarations.HashOf(tree, cancellationToken))]);
    }

    /// <summary>Gets the declarations of a compilation, which are read once.</summary>
    public static CompilationDeclarations Of(Compilation compilation, CancellationToken cancellationToken) =>
        Cache.TryGetValue(compilation, out var declarations)
            ? declarations
            : Cache.GetValue(compilation, key => new CompilationDeclarations(key, cancellationToken));

    /// <inheritdoc/>
    public bool Equals(CompilationDeclarations? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _assembly == other._assembly
            && _hash.AsSpan().SequenceEqual(other._hash)
            && Equals(_parseOptions, other._parseOptions)
            && _options.Equals(other._options)
            && _references.SequenceEqual(other._references));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompilationDeclarations);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_hash, 0);
}
