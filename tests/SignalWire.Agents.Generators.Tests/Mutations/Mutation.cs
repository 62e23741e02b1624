using System.Collections.Immutable;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>One mistake in a program that is otherwise right.</summary>
/// <param name="Rule">The rule that must catch it.</param>
/// <param name="File">The file in which it is made, under its path in the program.</param>
/// <param name="Mistake">The mistake in a few words.</param>
internal sealed record Mutation(string Rule, string File, string Mistake)
{
    /// <summary>What is done to the files. One of the edits marks the expected place.</summary>
    public IReadOnlyList<Edit> Edits { get; private init; } = [];

    /// <summary>What the message must say.</summary>
    public string Message { get; private init; } = "";

    /// <summary>What the compiler itself cannot but say of the same mistake.</summary>
    public IReadOnlyList<string> CompilerIds { get; private init; } = [];

    /// <summary>What the output lacks, where that is not a part of the source around the marked place.</summary>
    public IReadOnlyList<Edit> LeftOut { get; private init; } = [];

    /// <summary>Puts a text in the place of another one.</summary>
    /// <param name="find">The text, which must be there once.</param>
    /// <param name="put">What stands there instead; <c>[|…|]</c> marks where the mistake must be reported.</param>
    /// <param name="nth">Which one is meant, if there are several.</param>
    public Mutation Put(string find, string put, int nth = 0) => PutIn(File, find, put, nth);

    /// <summary>Puts a text in the place of another one, in a file that is not the mistake's own.</summary>
    public Mutation PutIn(string file, string find, string put, int nth = 0) =>
        this with { Edits = [.. Edits, new Edit(file, find, put, nth)] };

    /// <summary>Takes a text away.</summary>
    public Mutation Cut(string find, int nth = 0) => Put(find, "", nth);

    /// <summary>Puts a text behind another one.</summary>
    public Mutation PutAfter(string find, string put) => Put(find, find + put);

    /// <summary>Only marks the place where the mistake must be reported.</summary>
    public Mutation Mark(string marked, int nth = 0) => Put(MarkedText.Plain(marked), marked, nth);

    /// <summary>Expects a word in the message.</summary>
    public Mutation Says(string word) => this with { Message = word };

    /// <summary>Expects errors and warnings of the compiler, too.</summary>
    public Mutation WithCompiler(params string[] ids) => this with { CompilerIds = ids };

    /// <summary>Says what the output lacks, where that is not a part of the source around the marked place.</summary>
    public Mutation Loses(string text) => LosesIn(File, text);

    /// <summary>Says what the output lacks, in a file that is not the mistake's own.</summary>
    public Mutation LosesIn(string file, string text) => this with { LeftOut = [.. LeftOut, new Edit(file, text, "", Nth: 0)] };

    /// <summary>The program's texts without what the output lacks.</summary>
    /// <param name="texts">Its texts with the mistake.</param>
    public IReadOnlyDictionary<string, string> WithoutLeftOut(IReadOnlyDictionary<string, string> texts) => LeftOut.Aggregate(
        texts.ToImmutableDictionary(), (less, edit) => less.SetItem(edit.File, edit.Apply(less[edit.File])));

    /// <summary>Makes the mistake.</summary>
    /// <param name="program">The program that the file is of.</param>
    public MutatedFiles Apply(SourceProgram program) => new(Edits.GroupBy(edit => edit.File).ToDictionary(
        edits => edits.Key,
        edits => edits.Aggregate(program.Read(edits.Key), (text, edit) => edit.Apply(text))));

    /// <summary>The rule and the program, which name it in a test together with the mistake.</summary>
    public string Place => $"{Rule} {Path.GetFileNameWithoutExtension(File)}";
}
