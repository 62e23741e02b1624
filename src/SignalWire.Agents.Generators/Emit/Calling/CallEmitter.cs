using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Writes the method that calls a tool.</summary>
internal sealed class CallEmitter
{
    private readonly SourceWriter _writer;
    private readonly WriterNames _names;
    private readonly TypedCall _call;
    private readonly List<ArgumentModel> _arguments;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<string> _parameters;

    public CallEmitter(SourceWriter writer, WriterNames names, TypedCall call)
    {
        _writer = writer;
        _names = names;
        _call = call;
        _arguments = [.. call.Tool.Arguments];
        foreach (var argument in _arguments)
        {
            _taken.Add(argument.Variable);
        }

        // The user's names take precedence. A method that writes a value must not be hidden.
        _parameters = _arguments.ConvertAll(argument => Identifier.Escape(
            argument.Variable.StartsWith("Write", StringComparison.Ordinal) ? Free($"{argument.Variable}_") : argument.Variable));
    }

    public void Emit(AgentModel agent, CallClassModel type)
    {
        var (caller, token) = (Free("caller"), Free("cancellationToken"));
        EmitDocs(caller, token);
        string access = type.IsPublic && _call.Tool.Visibility == TypeVisibility.Everywhere ? "public" : "internal";
        string head = $"{access} static {Names.ValueTask}<{Names.ToolAnswer}> {Identifier.Escape(_call.Name)}";
        string parameters = string.Concat(Declarations().Select(declaration => $", {declaration}"));
        using (_writer.Block(
            $"{head}(this {Names.ToolCaller(agent.TypeName)} {caller}{parameters}, {Names.CancellationToken} {token} = default)"))
        {
            EmitBody(caller, token);
        }
    }

    private void EmitBody(string caller, string token)
    {
        string tool = CSharpLiteral.Text(_call.Tool.Name);
        if (_arguments.Count == 0)
        {
            _writer.Line($"return {caller}.CallAsync({tool}, default, {token});");
            return;
        }

        string json = Free("arguments");
        var values = new ValueEmitter(_writer, _names, json);
        _writer.Line($"using var {json} = new {Names.ToolArgumentsWriter}();");
        for (int i = 0; i < _arguments.Count; i++)
        {
            values.EmitMember(_arguments[i], _parameters[i]);
        }

        _writer.Line($"return {caller}.CallAsync({tool}, {json}.End(), {token});");
    }

    private void EmitDocs(string caller, string token)
    {
        _writer.Line($"/// <summary>{CommentText.Escape(_call.Tool.Description)}</summary>");
        EmitParameterDocs(caller, "The caller: the program itself or a simulated call.");
        for (int i = 0; i < _arguments.Count; i++)
        {
            EmitParameterDocs(_parameters[i], _arguments[i].Description is { } words
                ? CommentText.Escape(words)
                : $"The argument <c>{CommentText.Escape(_arguments[i].Name)}</c>.");
        }

        EmitParameterDocs(token, "The token that is passed to the tool, if it accepts one.");
        _writer.Line("/// <returns>The outcome of the call and the answer for the model.</returns>");
    }

    private void EmitParameterDocs(string parameter, string words) =>
        _writer.Line($"/// <param name=\"{parameter.TrimStart('@')}\">{words}</param>");

    /// <summary>
    /// Gets the parameter declarations. A parameter that a model can omit is optional here too, unless a required one follows.
    /// </summary>
    private List<string> Declarations()
    {
        var declarations = new List<string>(_arguments.Count);
        bool isOptional = true;
        for (int i = _arguments.Count - 1; i >= 0; i--)
        {
            var argument = _arguments[i];
            isOptional &= !argument.IsRequired;
            declarations.Add(
                $"{argument.Type.CSharpName}{(argument.IsNullable ? "?" : "")} "
                + $"{_parameters[i]}{(isOptional ? $" = {Default(argument)}" : "")}");
        }

        declarations.Reverse();
        return declarations;
    }

    private static string Default(ArgumentModel argument) => argument.Default switch
    {
        null => "null",
        { Kind: ConstantKind.Null } when !argument.IsNullable => "null!",
        { } constant => CSharpLiteral.Constant(constant, argument.Type),
    };

    private string Free(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
