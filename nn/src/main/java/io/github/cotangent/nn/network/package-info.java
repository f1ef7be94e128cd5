/// Networks that classify images: VGG, ResNet, DenseNet and three small ones.
///
/// A [Classification] says what is to be told apart, how wide the network shall be and how it
/// normalises; [Vgg], [ResNet], [DenseNet], [Mlp] and [ConvNet] make a [Network] for it, which is a
/// layer like any other. Names of parameters follow those of PyTorch's models.
@NullMarked
package io.github.cotangent.nn.network;

import org.jspecify.annotations.NullMarked;
