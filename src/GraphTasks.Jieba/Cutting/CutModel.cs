using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba.Cutting;

/// <summary>The hidden Markov model that cuts words which the dictionary lacks; all values are natural logarithms.</summary>
internal sealed unsafe class CutModel
{
    /// <summary>Stands for a missing emission. Not −∞: the ties that it makes are part of Jieba's results.</summary>
    public const double Missing = -3.14e100;

    private readonly PackedImage _image;
    private readonly double* _emissions;

    public CutModel(PackedImage image, int emissions, int others)
    {
        _image = image;
        _emissions = image.Section<double>(emissions);
        var values = image.Copy<double>(others);
        (StartB, StartE, StartM, StartS) = (values[0], values[1], values[2], values[3]);
        (EToB, SToB, BToE, MToE) = (values[4], values[5], values[6], values[7]);
        (BToM, MToM, EToS, SToS) = (values[8], values[9], values[10], values[11]);
    }

    public double StartB { get; }

    public double StartE { get; }

    public double StartM { get; }

    public double StartS { get; }

    public double EToB { get; }

    public double SToB { get; }

    public double BToE { get; }

    public double MToE { get; }

    public double BToM { get; }

    public double MToM { get; }

    public double EToS { get; }

    public double SToS { get; }

    /// <summary>The emissions of a Han character by B, E, M and S.</summary>
    public double* EmissionsOf(char han) => _emissions + (han - Characters.FirstHan) * 4;

    /// <summary>Keeps tables in memory from being collected while their addresses are in use.</summary>
    public void KeepAlive() => _image.KeepAlive();
}
