using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The tools of an example as they stand, without what the agent says about itself beside them.</summary>
internal static class ExampleTools
{
    /// <summary>Reads an example, and leaves of its agent the tools alone; types beside it stay.</summary>
    /// <param name="file">The example's file.</param>
    /// <param name="agent">The agent's class.</param>
    /// <param name="attribute">What the class says of itself instead.</param>
    public static string Read(string file, string agent, string attribute)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(SharedMaterial.Combine("examples", file))).GetCompilationUnitRoot();
        var declared = root.Members.OfType<ClassDeclarationSyntax>().Single(type => type.Identifier.ValueText == agent);
        var tools = declared.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(mark => mark.Name.ToString() == "Tool"));
        var attributes = SyntaxFactory.ParseCompilationUnit($"{attribute} class A;").Members.OfType<ClassDeclarationSyntax>().Single().AttributeLists;
        return root.ReplaceNode(declared, declared.WithAttributeLists(attributes).WithBaseList(null).WithMembers([.. tools]))
            .NormalizeWhitespace().ToFullString();
    }
}
