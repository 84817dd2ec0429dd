using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>
/// Reads conditions: <c>variable sign literal</c>, joined by <c>and</c> or by <c>or</c>. Literals are <c>true</c>, <c>false</c>,
/// whole numbers, durations such as <c>120s</c>, and texts in quotes. Whatever is written, the answer is a condition or a problem.
/// </summary>
public sealed class ConditionParser
{
    internal const string QueueWord = "queue";
    private const string And = "and";
    private const string Or = "or";

    private static readonly string[] QueueValues =
        [.. SystemVariables.All.Keys.Where(name => name.StartsWith($"{QueueWord}.", StringComparison.Ordinal)).Select(name => name[QueueWord.Length..]).Order(StringComparer.Ordinal)];

    private readonly IReadOnlyList<ConditionToken> _tokens;
    private int _at;
    private ConditionProblem? _problem;

    private ConditionParser(string text) => _tokens = ConditionTokens.Of(text);

    private ConditionToken Current => _tokens[_at];

    /// <summary>The condition, or the first thing in it that makes no sense.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Condition? condition, [NotNullWhen(false)] out ConditionProblem? problem)
    {
        var parser = new ConditionParser(text);
        condition = parser.Condition();
        problem = condition is null ? parser._problem ?? new ConditionProblem(1, "not a condition") : null;
        return condition is not null;
    }

    private Condition? Condition()
    {
        var comparisons = new List<Comparison>();
        ConditionToken? joint = null;
        while (Comparison() is { } comparison)
        {
            comparisons.Add(comparison);
            if (Current.Kind == ConditionTokenKind.End)
            {
                return new Condition(comparisons, joint is { Text: Or } ? ConditionJoint.Any : ConditionJoint.All);
            }

            if (!Current.Is(And) && !Current.Is(Or))
            {
                return Fail<Condition>($"'{And}', '{Or}' or the end");
            }

            if (joint is { } first && !Current.Is(first.Text))
            {
                _problem = new ConditionProblem(Current.Position, $"'{And}' and '{Or}' cannot stand in one condition; make two branches of it");
                return null;
            }

            joint = Take();
        }

        return null;
    }

    private Comparison? Comparison()
    {
        var position = Current.Position;
        return Operand() is { } operand && Operator() is { } sign && Literal() is { } literal
            ? new Comparison(operand, sign, literal) { Position = position }
            : null;
    }

    private ConditionOperand? Operand()
    {
        if (Current.Is(QueueWord))
        {
            Take();
            return Queue();
        }

        if (Current is not { Kind: ConditionTokenKind.Word, Text: [>= 'a' and <= 'z', ..] } || Current.Text is "true" or "false" or And or Or)
        {
            return Fail<ConditionOperand>("a variable");
        }

        return SystemVariables.All.ContainsKey(Current.Text) && Current.Text.StartsWith($"{QueueWord}.", StringComparison.Ordinal)
            ? Fail<ConditionOperand>($"the queue with it, as in {QueueWord}(general){Current.Text[QueueWord.Length..]}")
            : new ConditionOperand(Take().Text);
    }

    private ConditionOperand? Queue()
    {
        if (!Current.Is("("))
        {
            return Fail<ConditionOperand>($"the queue in brackets, as in {QueueWord}(general).waiting");
        }

        Take();
        if (Current.Kind != ConditionTokenKind.Word)
        {
            return Fail<ConditionOperand>("the name of a queue");
        }

        var queue = new QueueId(Take().Text);
        if (!Current.Is(")"))
        {
            return Fail<ConditionOperand>("')'");
        }

        Take();
        return QueueValues.Contains(Current.Text, StringComparer.Ordinal)
            ? new ConditionOperand(QueueWord + Take().Text, queue)
            : Fail<ConditionOperand>(string.Join(" or ", QueueValues));
    }

    private ConditionOperator? Operator()
    {
        ConditionOperator? sign = Current.Text switch
        {
            _ when Current.Kind != ConditionTokenKind.Sign => null,
            "==" => ConditionOperator.Equal,
            "!=" => ConditionOperator.NotEqual,
            "<" => ConditionOperator.Less,
            "<=" => ConditionOperator.LessOrEqual,
            ">" => ConditionOperator.Greater,
            ">=" => ConditionOperator.GreaterOrEqual,
            _ => null,
        };
        if (sign is null)
        {
            Fail<Condition>("==, !=, <, <=, > or >=");
            return null;
        }

        Take();
        return sign;
    }

    private FlowValue? Literal() => Current switch
    {
        { Kind: ConditionTokenKind.Quoted } => new FlowValue.Text(Take().Text),
        { Kind: ConditionTokenKind.Word, Text: "true" or "false" } => new FlowValue.Boolean(Take().Text is "true"),
        { Kind: ConditionTokenKind.Word } when long.TryParse(Current.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Taken(new FlowValue.Number(number)),
        { Kind: ConditionTokenKind.Word } when Duration.TryParse(Current.Text, out var duration) => Taken(new FlowValue.Span(duration)),
        _ => Fail<FlowValue>("true, false, a whole number, a duration such as 120s, or a text in quotes"),
    };

    private FlowValue Taken(FlowValue value)
    {
        Take();
        return value;
    }

    // the end is never passed
    private ConditionToken Take() => _at < _tokens.Count - 1 ? _tokens[_at++] : _tokens[_at];

    private T? Fail<T>(string expected)
        where T : class
    {
        _problem = new ConditionProblem(Current.Position, $"expected {expected}, found {Current}");
        return null;
    }
}
